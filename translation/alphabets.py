"""Letters and small words that tell languages apart, where both are written in one script."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from domain.ids import GERMAN, Lang


class Script(StrEnum):
    """A script in which people write to us."""

    LATIN = "latin"
    CYRILLIC = "cyrillic"
    ARABIC = "arabic"


_RANGES: Final = (
    (Script.LATIN, ("A", "Z")),
    (Script.LATIN, ("a", "z")),
    (Script.LATIN, ("\u00c0", "\u024f")),
    (Script.LATIN, ("\u1e00", "\u1eff")),
    (Script.CYRILLIC, ("\u0400", "\u052f")),
    (Script.ARABIC, ("\u0600", "\u06ff")),
    (Script.ARABIC, ("\u0750", "\u077f")),
    (Script.ARABIC, ("\ufb50", "\ufdff")),
    (Script.ARABIC, ("\ufe70", "\ufefc")),
)


def script_of(letter: str) -> Script | None:
    """Return the script of a letter; None for those of others, and for what is no letter."""
    if not letter.isalpha():
        return None
    return next((script for script, (first, last) in _RANGES if first <= letter <= last), None)


@dataclass(frozen=True, slots=True)
class Traits:
    """How a language is known: ``own`` letters few others use, ``never`` those it lacks, its small words."""

    script: Script
    own: frozenset[str]
    never: frozenset[str]
    words: frozenset[str]


def _traits(script: Script, own: str, never: str, words: str) -> Traits:
    return Traits(script, frozenset(own), frozenset(never), frozenset(words.split()))


_UK_ONLY: Final = "іїєґ"
_RU_ONLY: Final = "ыэё"
_SOUTH: Final = "јљњћђџѓќѕў"
_PS_ONLY: Final = "ټډړږښڼځڅېۍ"
_CKB_ONLY: Final = "ێۆڵڕ"
_UR_ONLY: Final = "ٹڈڑںے"
CENTRAL_KURDISH: Final = Lang("ckb")
TRAITS: Final[Mapping[Lang, Traits]] = {
    Lang("uk"): _traits(
        Script.CYRILLIC,
        _UK_ONLY,
        _RU_ONLY + _SOUTH + "ъ",
        "та що це не як він вона вони ми ви мене мені треба потрібно можна дуже дякую будь ласка але чи або "
        "коли де був була було буде маю немає дитина дитину допомога прошу якщо тому вже ще",
    ),
    Lang("ru"): _traits(
        Script.CYRILLIC,
        _RU_ONLY,
        _UK_ONLY + _SOUTH,
        "и что это как он она они мы вы меня мне нужно надо можно очень спасибо пожалуйста но или если когда "
        "где был была было будет есть нет мой моя помощь уже ещё еще чтобы для у с ребенок здравствуйте",
    ),
    Lang("bg"): _traits(
        Script.CYRILLIC,
        "",
        _UK_ONLY + _RU_ONLY + _SOUTH,
        "съм си е сме сте са че да се ще ми ме не на за от как какво кога къде може трябва имам нямам моля "
        "благодаря много но или ако още вече това този тази детето ни ви си той тя те аз",
    ),
    Lang("ar"): _traits(
        Script.ARABIC,
        "ةىإأؤ",
        _PS_ONLY + _CKB_ONLY + _UR_ONLY + "پژگەھ",
        "في من على إلى أن هل لا ما هذا هذه أنا نحن عندي كيف متى أين شكرا شكراً أريد اريد مع عن لم لن كان التي "
        "الذي لكن أو يوم بدي شو عم مش انا الى ان او احتاج أحتاج",
    ),
    Lang("prs"): _traits(
        Script.ARABIC,
        "پچژگ",
        _PS_ONLY + _CKB_ONLY + _UR_ONLY + "ةەھ",
        "است از را که با این برای من ما شما تا یک هست نیست می کنم کنید چه کجا چطور دارم ندارم لطفا تشکر ولی "
        "بسیار خود هم اگر باید شد شده بود خانه میخواهم در",
    ),
    Lang("ps"): _traits(
        Script.ARABIC,
        _PS_ONLY + "ګ",
        _CKB_ONLY + _UR_ONLY + "ةەھ",
        "دی ده چې په کې زه زما ته تاسو موږ نه او سره لپاره مننه څنګه چیرته غواړم لري لرم کوم وم شو یو هغه دا "
        "د له مهرباني وکړئ زموږ",
    ),
    CENTRAL_KURDISH: _traits(
        Script.ARABIC,
        _CKB_ONLY + "ەھ",
        _PS_ONLY + _UR_ONLY + "ةذظث",
        "من بۆ لە کە ئەو ئەم هەیە نییە چی کوێ چۆن",
    ),
    GERMAN: _traits(
        Script.LATIN,
        "ßä",
        "ğışțşțăëêîûčćšžđñæœ",
        "der die das und ist nicht ich sie wir ein eine einen mit für auf zu im den dem habe haben bitte "
        "mein meine mir wann wie was kann muss von danke aber oder wo am vom es bin brauche",
    ),
    Lang("en"): _traits(
        Script.LATIN,
        "",
        "ßäöüğışțşăëêîûčćšžđçœñ",
        "the and is not i you we a an with for on to my me when how what can must of thanks thank please but "
        "or where have has need am are it do does this that from will there",
    ),
    Lang("fr"): _traits(
        Script.LATIN,
        "èœùàç",
        "ßäöğışțşăčćšžđ",
        "le la les et est pas je vous nous un une avec pour sur au mon ma mes quand comment que qui peux "
        "dois de des du merci mais ou où avez ai besoin suis il elle ce cette dans en ne",
    ),
    Lang("ro"): _traits(
        Script.LATIN,
        "ășțţ",
        "ßäöüğıëêûčćšžđçèœ",
        "și si este nu eu noi voi un o cu pentru pe la meu mea mei când cand cum ce pot trebuie de mulțumesc "
        "multumesc dar sau unde am ai sunt să sa din mă imi îmi vă rog copilul nevoie am",
    ),
    Lang("sq"): _traits(
        Script.LATIN,
        "ë",
        "ßäöüğışțşăêîûčćšžđèœ",
        "dhe është eshte nuk unë une ju ne një nje me për per në ne i e të te kur si çfarë cfare mund duhet "
        "faleminderit por ose ku kam jam që qe nga im ime fëmija jeni doja kemi a",
    ),
    Lang("tr"): _traits(
        Script.LATIN,
        "ğı",
        "ßäêțăëčćšžđqwxèœ",
        "ve bir bu için icin değil degil ben biz siz ile ne zaman nasıl nasil nerede var yok mi mı mu mü ama "
        "veya lütfen lutfen teşekkürler çok cok benim bana daha gibi olarak oğlum kızım ki da de en",
    ),
    Lang("kmr"): _traits(
        Script.LATIN,
        "êîû",
        "ßäöüğıțăëčćšžđèœ",
        "û ez tu em hûn ew ne bi ji di li ku çi çawa kengî kengê kî heye tune tine min te me we dixwazim "
        "spas ji bo lê an jî divê dikarim ev vê wê bo nîne ye e",
    ),
    Lang("bs"): _traits(
        Script.LATIN,
        "čćđšž",
        "ßäöüğışțşăëêîûqwxyçèœ",
        "i je nije da se ja vi mi sam smo ste su u na za od sa kako kada gdje gde može mogu moram treba imam "
        "nemam hvala molim ali ili moj moja što šta sta ovo dijete već",
    ),
}
"""A language that is not among these is not told from others: the answer is then that it is not clear."""


def usual_script(language: Lang) -> Script:
    """Return the script of a language; Latin for those that are not told from others."""
    return TRAITS[language].script if language in TRAITS else Script.LATIN
