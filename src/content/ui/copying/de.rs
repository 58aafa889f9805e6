use super::CopyingTexts;

pub static COPYING: CopyingTexts = CopyingTexts {
    copy: "Kopieren",
    copied: "Kopiert.",
    not_copied: "Der Browser kopiert hier nicht selbst. Der Text ist markiert: Kopieren Sie ihn mit Ctrl+C, auf dem Mac mit ⌘C.",
    frame: "Leitwerk ist hier in eine andere Seite eingebettet. Manche Seiten erlauben eingebetteten Inhalten keine Dateien, und der Browser sagt es nicht. Erscheint keine Datei, dann kopieren Sie den Text und fügen ihn in ein leeres Textdokument ein; Leitwerk öffnet ihn wie eine Datei.",
    show: "Text zum Kopieren",
    hide: "Text verbergen",
    text: "Inhalt der Datei",
    hint: "Er beginnt und endet mit einer geschweiften Klammer. Kopieren Sie alles.",
};
