use super::FirstTexts;

pub static FIRST: FirstTexts = FirstTexts {
    loading: "This page is loading.",
    no_script: "To answer the questions, allow JavaScript for this page and load it again.",
    absent: "The program of this page has not arrived. Check the connection and reload the page.",
    again: "Load again",
    kept: "What you have entered here stays as long as this page is open.",
    saved: "What you saved earlier is still there, unchanged.",
    unsupported: "This browser cannot run WebAssembly. Open the page in a current version of Chrome, Edge, Firefox or Safari.",
    blocked: "A security rule of this website prevents WebAssembly. Its Content-Security-Policy needs “{keyword}” in script-src.",
    refused: "A security rule of this website prevents loading {file}. Its Content-Security-Policy must allow the origin of the file in {directive}.",
    unreachable: "The program cannot be reached. Check the connection and try again.",
    foreign: "The server does not hand {file} to this website. It must allow {origin} in the header “Access-Control-Allow-Origin”.",
    missing: "The file {file} is missing on the server. Try again; if the error stays, the installation is incomplete.",
    content: "The server delivers {file} with the wrong content. Try again; if the error stays, the installation must be renewed.",
    releases: "Files of two releases of Leitwerk have met. Reload the page; if the error stays, the installation must be renewed.",
    failed: "The program could not start. Try again.",
    stopped_title: "Leitwerk has stopped",
    stopped: "An error has occurred in the program. It has stopped so that nothing wrong is saved. What was saved until then is still there.",
    restart: "Start again",
    save: "Save your data as a file",
    file_name: "leitwerk-data",
};
