use super::CsvTexts;

pub static CSV: CsvTexts = CsvTexts {
    yes: "yes",
    no: "no",
    allowed: "Allowed: {allowed}.",
    surplus: "The row has more cells than the first row has columns. Put texts that contain the separator in quotation marks.",
    empty: "The file is empty. Choose a file with at least one name.",
    no_alias: "The file has no column of names. Write “alias” in the first row, above the column of names.",
    too_large: "The file is larger than 5 MB. Split it.",
};
