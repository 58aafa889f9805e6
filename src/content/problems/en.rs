use super::{ProblemTexts, RefusalTexts};

pub static PROBLEMS: ProblemTexts = ProblemTexts {
    not_json: "This is not readable JSON (line {line}, column {column}). Take the file as Leitwerk saved it.",
    not_data: "This value cannot be written as JSON. Pass a plain object without cycles and without very deep nesting.",
    too_large: "The file is larger than 5 MB. Remove entries that are no longer needed.",
    wrong_format: "This is not a Leitwerk file.",
    newer_schema: "The data come from a newer version of Leitwerk (schema {found}). Open them with the newer version.",
    required: "This field is missing. Add a value.",
    unknown_field: "This field is not known. Remove it.",
    expected_object: "An object with fields is expected here.",
    expected_list: "A list is expected here.",
    expected_text: "A text is expected here.",
    expected_number: "A number is expected here.",
    expected_flag: "true or false is expected here.",
    expected_answer: "A number from 1 to 5 or “na” is expected here.",
    invalid_date: "This date does not exist. Write it as YYYY-MM-DD.",
    not_monday: "This day is not a Monday. Write the Monday of the week.",
    unknown_value: "This value is not provided for here. Choose one of the values provided.",
    duplicate: "This entry already stands elsewhere. Each may occur only once.",
    empty: "This field is empty. Add a value.",
    not_the_sum: "This number is not the total of the five statements. Check where the file comes from.",
    too_few_forms: "Sums by statement exist only from five forms. Remove this field.",
};

pub static REFUSALS: RefusalTexts = RefusalTexts {
    out_of_range: "Enter a number from {min} to {max}.",
    not_whole: "Enter a whole number.",
    too_long: "The text is longer than 2,000 characters. Shorten it.",
    too_many: "The list is too long. At most {limit} entries are allowed.",
    fewer_than_remote: "There cannot be fewer KAMs than work in a decentralised or international setting ({min}). Change that number first.",
    unnamed: "Enter a name or an alias.",
    focus_full: "Two tasks are already picked. Take one pick back first.",
    no_date: "Enter a date that exists.",
    gone: "This entry is no longer there: it has been removed in the meantime. Add it anew if it is still needed.",
    read_only: "These data can only be read here.",
    held_back: "This website does not allow a file to be made here.",
};
