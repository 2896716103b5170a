"""Name the closed vocabularies that the tables are held to, each in one place."""

from typing import Final, get_args

from relations_db.extraction import reports
from relations_db.resolution import corrections

Values = tuple[str, ...]

ARTICLE_KINDS: Final[Values] = ("post", "reprint")
REPORT_KINDS: Final[Values] = ("event", "agreement", "party")
EVENT_KINDS: Final[Values] = get_args(reports.EventKind)
STATUSES: Final[Values] = get_args(reports.Status)
MODES: Final[Values] = get_args(reports.Mode)
FORMATS: Final[Values] = get_args(reports.Format)
LEVELS: Final[Values] = (
    "head_of_state", "head_of_government", "foreign_minister", "party", "parliament", "other",
)  # fmt: skip
VISIT_FORMS: Final[Values] = get_args(reports.VisitForm)
CAPACITIES: Final[Values] = get_args(reports.Capacity)
AGREEMENT_KINDS: Final[Values] = get_args(reports.AgreementKind)
AGREEMENT_STATUSES: Final[Values] = get_args(reports.AgreementStatus)
CORRECTIONS: Final[Values] = get_args(corrections.Kind)
CORRECTED: Final[Values] = get_args(corrections.What)
