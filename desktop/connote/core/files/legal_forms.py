"""The words by which the law of many countries ends, begins or joins a company's name.

All are folded as `matching.name_key` folds, without periods. Words that are names as often as
forms (Group, Holding, Cooperative, Spa) are left out on purpose: a name too many is less harm
than two companies made one.
"""

_WORDS = """
ab ag aps as asa bhd bv bvba co company corp corporation doo ead eirl eireli eood ev gbr ggmbh gmbh
hb inc incorporated kft kg kgaa kk lda limited limitada llc lllp llp lp ltd ltda mbh nv nyrt oao
ohg ood ooo ou oy oyj pc pcl plc pllc pte pty pvt sa sab sagl sapi sarl sas sasu sau sca scs sdn se
sia sl slu snc spzoo sprl srl sro tbk uab ug vof zrt ооо оао зао пао ао ип αε εποοδ
"""  # noqa: RUF001
_PHRASES = (
    "private limited",
    "private ltd",
    "proprietary limited",
    "public limited company",
    "public company limited",
    "ltd sti",
    "sp z oo",
    "sp z o o",
    "sp k",
    "sa de cv",
    "sab de cv",
    "sapi de cv",
    "s de rl",
    "s de rl de cv",
)

LEGAL_FORMS = frozenset(_WORDS.split()) | frozenset(_PHRASES)
"""What may stand at the end, a word or several."""

LEADING_FORMS = frozenset(("ооо", "оао", "зао", "пао", "ао", "ип"))  # noqa: RUF001
"""What stands before the name."""

JOINED_FORMS = (
    "股份有限公司",
    "有限責任公司",
    "有限责任公司",
    "有限公司",
    "株式会社",
    "有限会社",
    "合同会社",
    "合資会社",
    "주식회사",
    "유한회사",
)
"""What is written without a blank, before or after the name; longer ones first."""
