# ruff: noqa: RUF001, E501
"""Strings that programs stumble over, of every kind we know: whatever a person can type, paste or be called."""

from collections.abc import Iterator
from itertools import product

CONTROLS = [chr(code) for code in (*range(0x20), *range(0x7F, 0xA0))]
SPACES = [*map(chr, (0x09, 0xA0, 0x1680, 0x180E, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000))]
UNSEEN = [
    *map(chr, (0xAD, 0x34F, 0x61C, 0x115F, 0x17B4, *range(0x200B, 0x2010), *range(0x202A, 0x202F))),
    *map(chr, (*range(0x2060, 0x2070), 0x3164, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFA, 0xFFFB, 0xFFFC, 0xFFFD)),
]
NO_CHARACTERS = [*map(chr, (0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x1FFFF, 0x10FFFE, 0x10FFFF, 0xE000, 0xF8FF))]
SURROGATES = ["\ud800", "\udfff", "a\ud83d", "\ude00a", "\ud83d\ude00", "\ude00\ud83d", "\ud83d \ude00", "\ud83d" * 3]
MARKS = ["\u0301", "\u0308", "\u20dd", "\u20e3", "\u0e49", "\u05b0", "\u064b", "\u0488", "\U0001d165", "\u3099"]

WORDS = (
    "undefined null None nil NaN Infinity -Infinity true false True FALSE yes no on off 0 -0 00 1 -1 1.0 1,0 1e5 "
    "1E-02 1e309 0x0 0xffffffff 0b1 0o7 1/2 1/0 0/0 ½ -9223372036854775808 9999999999999999999 1_000 1'000 1.000,50 "
    "+45 12345678901234567890123456789 2013 2013-02-30 31.02.2015 0000-00-00 24:00 23:59:60 010190-1234 [] {} () <> "
    "~ ~~ . .. ... - -- --- _ __init__ * ** ? ! !! # ## $ % & && | || ; : :: , ,, @ @@ ^ ` ´ ¨ + = == / // \\ \\\\"
)
QUOTES = '\' \'\' \'\'\' " "" \' " "\' \'" ’ ‘ ‚ “ ” „ « » ‹ › ″ ′ ` `` \\\' \\" \'a "b c\' O\'Neill d’Arc D"Artagnan """x"""'
SYMBOLS = (
    "Ω≈ç√∫˜µ≤≥÷ åß∂ƒ©˙∆˚¬…æ œ∑´®†¥¨ˆøπ“‘ ¡™£¢∞§¶•ªº–≠ ¸˛Ç◊ı˜Â¯˘¿ ÅÍÎÏ˝ÓÔÒÚÆ☃ Œ„´‰ˇÁ¨ˆØ∏”’ ⁰⁴⁵₀₁₂ ⅛⅜⅝⅞ ЁЂЃЄЅІЇЈ ٠١٢٣ ①②③ ⒶⒷ "
    "™ ℡ № ㏒ ﷽ 𒐫 ꧅ ═╬═ ▁▂▃ ⣿⣿ ♠♥ ☐☑ → ⇒ ∀x∈ℝ ≪≫ ‱ ⸘ ‽ ⁂ ※ 〃 〆 ¯\\_(ツ)_/¯ (╯°□°)╯ ಠ_ಠ ヽ(ﾟДﾟ)ﾉ"
)
SCRIPTS = (
    "سارة علي محمد|אברהם כהן|Олександр Шевченко|ትግርኛ ኣማርኛ|اردو زبان|فارسی|田中さんにあげて下さい|部落格|사회과학원|찦차를 타고|ไทยภาษา|"
    "हिन्दी भाषा|தமிழ்|ქართული|Հայերեն|Ελληνικά|ελληνικά Σίσυφος|ᏣᎳᎩ|ᚠᛇᚻ᛫|Cymraeg ŵŷ|Øjvind Åse Ærø|Ǻǿǽ|ĄĘŁŻ ćśź|İstanbul ığ|"
    "Straße ẞ|Nguyễn Thị|ʻOkina|ñandú|Zoë Noël|Đặng Đình|Soomaali|Kurdî Êzîdî|tʼąąʼ|ﬁﬂﬃ ligatur|ŉ ǆ|K Å Ω|Å A\u030a|"
    "שלום hello مرحبا|abc אבג 123 דהו|الكل في المجمو عة (5)|\u202eabc|\u2067abc\u2069 def|ا\u0640\u0640\u0640\u0640ب|\u0627\u0654"
)
EMOJI = "😀|👩🏽‍🍳|👨‍👩‍👧‍👦|🏳️‍🌈|🇩🇰|🇩|🇩🇰🇩|1️⃣|#️⃣|👾 🙇 💁|❤️|❤|☺︎|🏴󠁧󠁢󠁥󠁮󠁧󠁿|✋🏿 💪🏾|🧑‍🦽|👁️‍🗨️|🫠|\U0001f9ff|🚾 🆒 🆓|0️⃣ 1️⃣|（｡◕ ∀ ◕｡）|\u200d👩|👩\u200d|🏽"
FORMULAS = (
    '=1+1|+1+1|-1+1|@SUM(A1)|=cmd|\' /C calc\'!A0|=HYPERLINK("x")|\t=1|\r=1|\n=1|=|+|-|@|;=1|"=1"|\'=1|=1,2|%0A=1|＝1+1'
)
MARKUP = (
    "<b>|</w:t>|</w:p></w:body>|<w:p/>|<?xml?>|<!-- -->|-->|<![CDATA[x]]>|]]>|&amp;|&lt;b&gt;|&#0;|&#x0;|&#xD800;|&nbsp;|&|&&|<|>|"
    "<script>alert(1)</script>|<img src=x onerror=alert(1)>|<a href='javascript:1'>x</a>|<svg/onload=1>|<!DOCTYPE x [<!ENTITY y 'z'>]>|"
    "&y;|<br>|<br/>|<td|{\\rtf1}|\\par|**fed**|_kursiv_|# overskrift|[a](b)|![a](b)|`kode`|~~~|<%= 1 %>|${1}|#{1}|{{7*7}}|{% x %}|"
    "{evidence}|{name}|{0}|{}|{{|}}|{|}|%s|%d|%n|%(x)s|%%|$1|\\1|\\g<0>|\\n|\\0|\\u0041|\\x41|%41|&#65;|\\N{BULLET}|PAGE|{ PAGE }|MERGEFIELD"
)
CODE = (
    "1; DROP TABLE citizens|' OR '1'='1|'; --|\" OR \"\"=\"|1' UNION SELECT 1 --|%' ESCAPE '|a_b%c|* MATCH|NEAR(a b)|\"a* b|a AND|NOT|OR|"
    "x'00'|PRAGMA key|ATTACH ':memory:'|`rm -rf /`|$(touch x)|| ls|; ls|&& ls|> x|< x|$HOME|%PATH%|!event|../../etc/passwd|..\\..\\boot.ini|"
    "/dev/null|C:\\con\\con|\\\\server\\share|file:///c:/|CON|PRN|aux.txt|NUL|COM1|LPT9.docx|con .docx|.hidden|..|name.|name |~$a.docx|"
    "a/b\\c:d*e?f\"g<h>i|j|%00|a%00b|__proto__|constructor|toString|eval(1)|__import__('os')|() { :; }; x|() { _; } >_[$($())]|"
    '{"a": 1}|[1, 2]|key: value|- item|&anchor|*alias|!!python/object|? x|: x|%YAML|---|...|\t- x|no|12:30|1.10|~|null: null|<<: *x'
)
CONFUSABLES = (
    "Вirgitte|Bіrgitte|Вⅼrgitte|Ｂｉｒｇｉｔｔｅ|𝐁𝐢𝐫𝐠𝐢𝐭𝐭𝐞|𝓑𝓲𝓻𝓰|𝔅𝔦𝔯|ⓑⓘⓡ|ʙɪʀɢɪᴛᴛᴇ|ǝʇʇᴉƃɹᴉq|B̶i̶r̶|Ⅰ Ⅱ Ⅲ|ßB8|ll1I|O0О|rn m|’ ′ '|– — - ‐ ‑|，,|．.|：:|；;|（(|"
    "１２３４|²³|㎏|ｶﾀｶﾅ|ſ s|K K|Å Å|µ μ|ı i İ|ﬀ ff|\u0065\u0301 é|\u212b|\u1e9b\u0323|\u0344|\u0958|\ufb4f"
)


def strings() -> list[str]:
    """All of them, each once."""
    return list(dict.fromkeys(_all()))


def _all() -> Iterator[str]:
    yield from ("", " ", "  ", "\n", "\r\n", "\n\n\n", "\t", " \n ", "a\r\nb", "a\rb", "a\n\n\nb", " a ", "a\n", "\na")
    yield from WORDS.split()
    yield from QUOTES.split(" ")
    for listed in (
        SYMBOLS.split(),
        *(kind.split("|") for kind in (SCRIPTS, EMOJI, FORMULAS, MARKUP, CODE, CONFUSABLES)),
    ):
        yield from listed
    for sign, (before, after) in product((*CONTROLS, *SPACES, *UNSEEN, *NO_CHARACTERS), (("Bo", "Lind"), ("", "a"))):
        yield f"{before}{sign}{after}"
    yield from SURROGATES
    for mark in MARKS:
        yield from (mark, f"a{mark}", f"a{mark * 40}b", f"{mark}a {mark}")
    yield from _long()


def _long() -> Iterator[str]:
    for sign in ("a", "Å", "W", "ش", "字", "👩🏽‍🍳", "\u0301", "-", "a ", "a\n", "<", "&"):
        yield sign * 300
    yield "z" * 20_001
    yield "e" + "\u0301" * 20_001
    yield ("Jeg laver mad til mange. " * 900).strip()
    yield "\n".join("linje" for _ in range(400))
