"""The lines of an old CV: which are worth a talk, and in which of them phone and mail stand."""

import re
from collections.abc import Iterable, Iterator

import msgspec

from ..basis.record import Record
from ..case.case import Citizen
from ..words.cleaning import clean_line
from ..words.cpr import cpr_numbers_in
from ..words.folding import words_of

HEADINGS = frozenset(
    """
    curriculum vitae|cv|mit cv|resume|resumé|résumé
    personlige oplysninger|personlige data|personalia|kontaktoplysninger|kontakt|om mig|profil|profiltekst
    erhvervserfaring|erfaring|arbejdserfaring|joberfaring|ansættelser|ansættelsesforhold|tidligere ansættelser|job
    beskæftigelse|arbejde|praktik|praktikker|uddannelse|uddannelser|uddannelse og kurser|uddannelse og erhverv|skole
    skolegang|skoler|kurser|kurser og certifikater|certifikater|frivilligt arbejde|sprog|sprogkundskaber
    sprogfærdigheder|it|it-kompetencer|it-kundskaber|it-færdigheder|it-erfaring|kompetencer|faglige kompetencer
    personlige kompetencer|kvalifikationer|færdigheder|fritid|fritidsinteresser|fritid og interesser|interesser
    referencer|reference|andet|øvrigt|diverse
    personal information|personal details|contact|contact details|about me|profile|summary|experience
    work experience|employment|employment history|work history|education|education and training|courses|training
    languages|language skills|skills|it skills|computer skills|interests|hobbies|references|other
    """.replace("\n", "|")
    .replace("    ", "")
    .strip("|")
    .split("|")
)
"""What stands over the parts of a CV, in small letters."""

_EDGES = " \t:.-–—_*#•·|"
_NAME = re.compile(r"^(?:navn|name)\b\s*:?\s*", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_][^\d_:;@]*")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(
    r"(?<![\d+/.-])(?:(?:\+|00)45[ .-]?)?(?:\d\d([ .-]?)\d\d\1\d\d\1\d\d|(?!(?:19|20)\d\d )\d{4} \d{4})(?![\d/.-]*\d)"
    r"|\+\d[\d ]{7,16}\d"
)
LONGEST_NAME = 5
"""Words in a line that may be a name."""


class Details(Record):
    """What a line says of how to reach somebody; "" for what it does not say."""

    phone: str = ""
    email: str = ""


def details_in(line: str) -> Details:
    """The first phone number and the first mail address of the line."""
    phone, mail = _PHONE.search(line), _MAIL.search(line)
    return Details(phone=clean_line(phone[0]) if phone else "", email=mail[0] if mail else "")


def without_details(line: str) -> str:
    """The line without what `details_in` finds."""
    details = details_in(line)
    for told in (details.phone, details.email):
        line = line.replace(told, "") if told else line
    return line.strip(f"{_EDGES},;")


def any_of(details: Details) -> bool:
    """True when the line says how to reach somebody."""
    return bool(details.phone or details.email)


def details_taken(citizen: Citizen, details: Details) -> Citizen:
    """The citizen with the details that were missing; those that are there stay as they are."""
    phone, email = citizen.phone or details.phone, citizen.email or details.email
    return msgspec.structs.replace(citizen, phone=phone, email=email)


def worth_a_talk(lines: Iterable[str], name: str) -> Iterator[str]:
    """The lines but headings, the citizen's own name, and whatever holds a civil registration number."""
    return (line for line in lines if not (_is_heading(line) or _is_name(line, name) or any(cpr_numbers_in(line))))


def _is_heading(line: str) -> bool:
    return clean_line(line).strip(_EDGES).casefold() in HEADINGS


def _is_name(line: str, name: str) -> bool:
    """True for the name alone, all of it or a longer or shorter form."""
    said = _NAME.sub("", clean_line(line).strip(_EDGES))
    here, known = words_of(said), words_of(name)
    if here == known:
        return True
    is_one = _LETTERS.fullmatch(said) and all(word[:1].isupper() for word in said.split())
    if not is_one or len(here) > LONGEST_NAME or known[0] not in here:
        return False
    return set(known) <= set(here) or set(here) <= set(known)
