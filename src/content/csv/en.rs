use super::CsvTexts;

pub static CSV: CsvTexts = CsvTexts {
    yes: "yes",
    no: "no",
    allowed: "Allowed: {allowed}.",
    surplus: "The row has more cells than the heading has columns. Put texts that contain the separator in quotation marks.",
    spreadsheet_error: "This is an error of the spreadsheet, not a value. Mend the cell in the table.",
    no_name: "There is no name here that can be seen. Add it in the table.",
    unknown_name: "Nobody of this name is in the plan. Add this person first, or leave the column out.",
    unclosed: "A quotation mark opens and does not close; the row is read to the end of its line.",
    unreadable: "A character could not be read (�).",
    twice: "The name already stands in line {line}.",
    ambiguous: "Several people of the plan have this name.",
    remark: "This is probably no person, but a total or a remark.",
    empty: "There is nothing here. Choose a file or a text with at least one name.",
    too_large: "The file is larger than 5 MB. Split it.",
    is_foreign: "This is {what}, not a table in text form. {todo}",
    foreign: [
        [
            "an Excel workbook",
            "Open it as a file, or save the sheet as CSV.",
        ],
        [
            "an Excel workbook in an old or binary format",
            "Save it in Excel as .xlsx or as CSV.",
        ],
        [
            "an Office file with a password",
            "Take the password away, or save the sheet as CSV.",
        ],
        [
            "a spreadsheet of another program",
            "Save it as .xlsx or as CSV.",
        ],
        [
            "a text document",
            "Copy the table in it and paste it as text.",
        ],
        [
            "a presentation",
            "Copy the table in it and paste it as text.",
        ],
        [
            "an archive of several files",
            "Unpack it and open the table in it.",
        ],
        ["a PDF", "Copy the names in it and paste them as text."],
        ["a picture", "Choose a table, or type the names."],
        [
            "a web page, as some programs deliver with the ending .xls",
            "Open it in Excel and save it as .xlsx or as CSV.",
        ],
        ["a contact card (vCard)", "Export the contacts as CSV."],
        ["a calendar", "Choose a table of people."],
        ["a mail", "Copy the names in it and paste them as text."],
        ["a file of Leitwerk", "Open it on the page “Data”."],
        ["a file of data (JSON)", "Save the table as CSV."],
        ["a file of data (XML)", "Save the table as CSV."],
        [
            "a file that is not text",
            "Save the table as .xlsx or as CSV.",
        ],
    ],
};
