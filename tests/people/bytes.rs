//! Encodings and separators.

use leitwerk::exchange::people::Note;
use leitwerk::exchange::table::{Encoding, decode, decode_as};

use super::opened::{Opened, notes};

#[test]
fn one_bad_byte_is_one_replacement_sign() {
    let opened = Opened::file("one-bad-byte-in-utf8.csv");
    let aliases = opened.aliases();
    let right = aliases
        .iter()
        .filter(|name| name.starts_with("Müller "))
        .count();
    let signs: usize = aliases
        .iter()
        .chain(opened.kams().iter().map(|kam| &kam.line))
        .map(|text| text.matches('\u{fffd}').count())
        .sum();
    assert_eq!((right, signs), (200, 1));
    let noted = notes(&opened.preview());
    assert!(matches!(noted[..], [(_, Note::Unreadable)]), "{noted:?}");
}

#[test]
fn decodes_by_the_mark_and_without() {
    let text = "alias\nZoë Müller – Süd\nRené Größ\nCéline Façon\nÄnni Öster\n";
    let mut utf_8 = "\u{feff}\u{feff}".as_bytes().to_vec();
    utf_8.extend(text.bytes());
    let mut little = vec![0xff, 0xfe];
    little.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
    let mut big = vec![0xfe, 0xff];
    big.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    for bytes in [
        &utf_8[..], &little, &little[2..], &big, &big[2..], text.as_bytes(),
        // Windows-1252, MacRoman, CP850 (whose dash is a hyphen).
        b"alias\nZo\xeb M\xfcller \x96 S\xfcd\nRen\xe9 Gr\xf6\xdf\nC\xe9line Fa\xe7on\n\xc4nni \xd6ster\n",
        b"alias\nZo\x91 M\x9fller \xd0 S\x9fd\nRen\x8e Gr\x9a\xa7\nC\x8eline Fa\x8don\n\x80nni \x85ster\n",
    ] {
        let decoded = decode(bytes);
        assert_eq!((&*decoded.text, decoded.is_doubtful), (text, false), "{bytes:?}");
    }
    let dos = b"alias\nZo\x89 M\x81ller - S\x81d\nRen\x82 Gr\x94\xe1\nC\x82line Fa\x87on\n\x8enni \x99ster\n";
    let decoded = decode(dos);
    assert_eq!(
        (decoded.text, decoded.encoding),
        (text.replace('–', "-"), Encoding::Cp850)
    );
    // A single name may be enough.
    for (bytes, name) in [
        (&b"Wei\xe1"[..], "Weiß"),
        (b"Fran\x87ois", "François"),
        (b"No\x89l", "Noël"),
        (b"Beno\x8ct", "Benoît"),
        (b"S\x9bren", "Søren"),
        (b"H\x86kan", "Håkan"),
        (b"\x80elik", "Çelik"),
        (b"Si\x8age", "Siège"),
        (b"Beno\x94t", "Benoît"),
        (b"\x81sa", "Åsa"),
        (b"\x8akoda", "Škoda"),
        (b"D\x92Angelo", "D’Angelo"),
        (b"\xd3scar", "Óscar"),
    ] {
        assert_eq!(decode(bytes).text, name);
    }
    // What was written in UTF-8 twice is read once.
    for text in ["Müller – Süd", "\u{feff}Zoë", "Žižek", "ÀÁ"] {
        let as_windows = decode_as(text.as_bytes(), Encoding::Windows1252);
        assert_eq!(
            decode(as_windows.as_bytes()).text,
            text.trim_start_matches('\u{feff}')
        );
    }
    assert_eq!(decode("Ã¼ und ü".as_bytes()).text, "Ã¼ und ü");
    // One letter alone may be two things.
    let decoded = decode(b"H\x8alg");
    assert!(decoded.is_doubtful);
    assert_eq!(decode_as(b"H\x8alg", Encoding::MacRoman), "Hälg");
    assert_eq!(decode_as(b"H\x8alg", Encoding::Cp850), "Hèlg");
}

#[test]
fn finds_the_separator() {
    for text in [
        "alias,line\nAda,\"Vertrieb; Süd\"",
        "alias;line\nAda;\"Vertrieb; Süd\"",
        "alias\tline\nAda\tVertrieb; Süd",
        "alias|line\nAda|Vertrieb; Süd",
        "sep=;\nalias;line\nAda;\"Vertrieb; Süd\"",
        "\u{feff}\"SEP=,\"\r\nalias,line\r\nAda,Vertrieb; Süd",
        "Sep = |\nalias|line\nAda|Vertrieb; Süd",
        "sep=\t\nalias\tline\nAda\tVertrieb; Süd",
        "sep=tab\nalias\tline\nAda\tVertrieb; Süd",
        "sep=;;;\nalias;line\nAda;\"Vertrieb; Süd\"",
        "sep=;,\nalias,line\nAda,Vertrieb; Süd",
        "sep=^\nalias^line\nAda^Vertrieb; Süd",
    ] {
        let kams = Opened::text(text).kams();
        assert_eq!(
            (&*kams[0].alias, &*kams[0].line),
            ("Ada", "Vertrieb; Süd"),
            "{text}"
        );
    }
}
