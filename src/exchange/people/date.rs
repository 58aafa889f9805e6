//! Days as people and spreadsheets write them.

use crate::content::{DATE_WORDS, MONTHS};
use crate::exchange::fold::fold;
use crate::model::Date;
use crate::model::keyed::keyed;

keyed! {
    /// The order of day, month and year in numbers.
    Order {
        /// 14/03/2024.
        DayMonth = "dayMonth",
        /// 03/14/2024.
        MonthDay = "monthDay",
        /// 24-03-14.
        YearMonth = "yearMonth",
    }
}

/// What a text says about a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// One day, however it is read.
    Day(Date),
    /// The number of a day in a spreadsheet.
    Serial(Date),
    /// Three numbers whose order does not show, and whether the year may come
    /// first.
    Numbers([u32; 3], bool),
    /// No day.
    Nothing,
}

/// The number of 1 January 1970 in a spreadsheet, which counts from 1900.
const SERIAL_OF_EPOCH: i64 = 25_569;
/// Numbers that are taken for days where nothing says so: 1927 to 2119.
const SERIALS: core::ops::Range<i64> = 10_000..80_000;

/// The day with this number in a spreadsheet. Those before March 1900 are
/// counted in another way and are none.
#[must_use]
pub fn day_of_serial(serial: i64) -> Option<Date> {
    (61..3_000_000)
        .contains(&serial)
        .then(|| Date::EPOCH.plus_days(serial - SERIAL_OF_EPOCH))
}

/// Reads a text that is not empty.
pub fn read(text: &str) -> Written {
    let text = without_time(text.trim());
    if let Some(serial) = serial(text) {
        return serial;
    }
    let Some(tokens) = tokens(text) else {
        return Written::Nothing;
    };
    let day = |year: &Number, month: u32, day: u32| {
        let day = full_year(year).and_then(|year| date(year, month, day));
        day.map_or(Written::Nothing, Written::Day)
    };
    match (tokens.month, tokens.numbers.as_slice()) {
        (Some(month), [year, number]) if year.digits == 4 => day(year, month, number.value),
        (Some(month), [number, year]) => day(year, month, number.value),
        (None, [year, month, number]) if year.digits == 4 => day(year, month.value, number.value),
        // Nobody writes the month first and dots.
        (None, [number, month, year]) if tokens.has_dots => day(year, month.value, number.value),
        (None, [first, second, last]) => match full_year(last) {
            Some(year) => Written::Numbers(
                [first.value, second.value, year],
                tokens.has_dashes && last.digits == 2,
            ),
            None => Written::Nothing,
        },
        _ => Written::Nothing,
    }
}

/// The day of three numbers in an order.
pub fn in_order([first, second, third]: [u32; 3], order: Order) -> Option<Date> {
    match order {
        Order::DayMonth => date(third, second, first),
        Order::MonthDay => date(third, first, second),
        Order::YearMonth => {
            let year = of_century(first)?;
            date(year, second, third % 100)
        }
    }
}

/// The orders in which all of these numbers are days, the most usual first;
/// one if there is no difference. Where no order suits all, those that suit
/// some. Numbers that are no day in any order say nothing.
pub fn orders(all: &[([u32; 3], bool)]) -> Vec<Order> {
    let day = |(numbers, year_first): ([u32; 3], bool), order: Order| {
        let allowed = order != Order::YearMonth || year_first;
        allowed.then(|| in_order(numbers, order)).flatten()
    };
    let is_day =
        |cell: &([u32; 3], bool)| Order::ALL.iter().any(|order| day(*cell, *order).is_some());
    let days: Vec<_> = all.iter().copied().filter(is_day).collect();
    let fitting = |order: Order| {
        days.iter()
            .filter(|cell| day(**cell, order).is_some())
            .count()
    };
    let suits = |needed: usize| -> Vec<Order> {
        let orders = Order::ALL.iter().copied();
        orders.filter(|order| fitting(*order) >= needed).collect()
    };
    if days.is_empty() {
        return Vec::new();
    }
    let mut orders = suits(days.len());
    if orders.is_empty() {
        return suits(1);
    }
    let same = |order: &Order| {
        days.iter()
            .all(|cell| day(*cell, *order) == day(*cell, orders[0]))
    };
    if orders.iter().all(same) {
        orders.truncate(1);
    }
    orders
}

/// A number and how many digits it has.
struct Number {
    value: u32,
    digits: usize,
}

struct Tokens {
    numbers: Vec<Number>,
    month: Option<u32>,
    has_dots: bool,
    has_dashes: bool,
}

/// The numbers and the month of a text; none if something else is in it.
fn tokens(text: &str) -> Option<Tokens> {
    let mut found = Tokens {
        numbers: Vec::new(),
        month: None,
        has_dots: text.contains('.'),
        has_dashes: text.contains('-'),
    };
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_digit = |c: char| c.is_ascii_digit();
        let is_letter = |c: char| c.is_alphabetic();
        let end = |is_part: &dyn Fn(char) -> bool| rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        let length = if is_digit(first) {
            let digits = end(&is_digit);
            let value = rest[..digits].parse().ok()?;
            found.numbers.push(Number { value, digits });
            digits
        } else if is_letter(first) {
            let letters = end(&is_letter);
            let word = fold(&rest[..letters]);
            match month(&word) {
                Some(month) => found.month = Some(month),
                None if is_date_word(&word) => {}
                None => return None,
            }
            letters
        } else if first.is_whitespace() || DATE_SIGNS.contains(first) {
            first.len_utf8()
        } else {
            return None;
        };
        rest = &rest[length..];
    }
    Some(found)
}

/// What stands between the parts of a date; the last two give a direction.
const DATE_SIGNS: &str = "./-–‐‑−,'’°º\u{200e}\u{200f}";

/// The month that a word names, by at least three letters.
fn month(word: &str) -> Option<u32> {
    if word.len() < 3 {
        return None;
    }
    let named = |names: &str| names.split(' ').any(|name| name.starts_with(word));
    let mut months = (1..).zip(MONTHS).filter(|(_, names)| named(names));
    let (month, _) = months.next()?;
    months.next().is_none().then_some(month)
}

/// A day of the week, whole or shortened, and what stands between the parts
/// of a date.
fn is_date_word(word: &str) -> bool {
    DATE_WORDS
        .split_whitespace()
        .any(|known| known == word || (word.len() >= 3 && known.starts_with(word)))
}

/// A text without the time of day behind a date.
fn without_time(text: &str) -> &str {
    let Some(colon) = text.find(':') else {
        return text;
    };
    let before = &text[..colon];
    match before.rfind(|c: char| c.is_whitespace() || c == 'T') {
        Some(end) => text[..end].trim_end().trim_end_matches(','),
        None => text,
    }
}

/// Numbers without anything between them: a day as a spreadsheet counts, or
/// year, month and day in eight digits.
fn serial(text: &str) -> Option<Written> {
    let digits = text.split(['.', ',']).next()?;
    let fraction = &text[digits.len()..];
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if digits.is_empty() || !is_number(digits) || !is_number(fraction.get(1..).unwrap_or_default())
    {
        return None;
    }
    let number: u32 = digits.parse().ok()?;
    if digits.len() == 8 && fraction.is_empty() {
        let day = date(number / 10_000, number / 100 % 100, number % 100);
        // No year at the end is a month and a day.
        let parts = [number / 1_000_000, number / 10_000 % 100, number % 10_000];
        return Some(day.map_or(Written::Numbers(parts, false), Written::Day));
    }
    if digits.len() != 5 {
        return None;
    }
    let serial = i64::from(number);
    let day = SERIALS
        .contains(&serial)
        .then(|| day_of_serial(serial))
        .flatten();
    Some(day.map_or(Written::Nothing, Written::Serial))
}

/// A year of two digits lies between 1969 and 2068, as in POSIX.
const fn of_century(year: u32) -> Option<u32> {
    match year {
        0..=68 => Some(2_000 + year),
        69..=99 => Some(1_900 + year),
        _ => None,
    }
}

/// A year of two or four digits.
const fn full_year(year: &Number) -> Option<u32> {
    match year.digits {
        2 => of_century(year.value),
        4 => Some(year.value),
        _ => None,
    }
}

fn date(year: u32, month: u32, day: u32) -> Option<Date> {
    let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    Date::new(i32::try_from(year).ok()?, month, day)
}
