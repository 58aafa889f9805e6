//! Keys by their names, as in «Tab», «Shift+Tab», «ArrowDown» or «5».

use std::time::Duration;

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;

/// The key presses of one chord: down from left to right, up again backwards.
pub fn chord(chord: &str) -> KeyActions {
    let keys: Vec<char> = chord.split('+').map(key).collect();
    let down = keys.iter().map(|&value| KeyAction::Down { value });
    let up = keys.iter().rev().map(|&value| KeyAction::Up { value });
    actions(down.chain(up))
}

/// The key presses of a text, one key after the other.
pub fn text(text: &str) -> KeyActions {
    let press = |value| [KeyAction::Down { value }, KeyAction::Up { value }];
    actions(text.chars().flat_map(press))
}

/// The same with a pause behind each key.
pub fn steadily(text: &str, pause: Duration) -> KeyActions {
    let press = |value| {
        [
            KeyAction::Down { value },
            KeyAction::Up { value },
            KeyAction::Pause { duration: pause },
        ]
    };
    let keys = text.chars().map(|character| match character {
        '\t' => key("Tab"),
        other => other,
    });
    actions(keys.flat_map(press))
}

fn actions(keys: impl Iterator<Item = KeyAction>) -> KeyActions {
    keys.fold(KeyActions::new("keyboard".to_owned()), InputSource::then)
}

fn key(name: &str) -> char {
    let key = match name {
        "Alt" => Key::Alt,
        "ArrowDown" => Key::Down,
        "ArrowLeft" => Key::Left,
        "ArrowRight" => Key::Right,
        "ArrowUp" => Key::Up,
        "Backspace" => Key::Backspace,
        "Control" => Key::Control,
        "Delete" => Key::Delete,
        "End" => Key::End,
        "Enter" => Key::Enter,
        "Escape" => Key::Escape,
        "Home" => Key::Home,
        "PageDown" => Key::PageDown,
        "PageUp" => Key::PageUp,
        "Shift" => Key::Shift,
        "Space" => return ' ',
        "Tab" => Key::Tab,
        _ => {
            let mut characters = name.chars();
            return match (characters.next(), characters.next()) {
                (Some(character), None) => character,
                _ => panic!("no key is called «{name}»"),
            };
        }
    };
    key.into()
}
