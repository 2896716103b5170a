"""Name the views and their columns, for those who ask in Python; their SQL is in `migrations/`."""

from typing import Any

from sqlalchemy import Boolean, Column, Date, Double, Integer, MetaData, Table, Text
from sqlalchemy.types import TypeEngine

# Apart from the models' metadata, so that nothing takes a view for a table to be made.
metadata = MetaData()

_TYPES: dict[str, type[TypeEngine[Any]]] = {
    "certainty": Double, "date_start": Date, "date_end": Date, "truncated": Boolean, "listed": Boolean,
}  # fmt: skip
_COUNTED = (
    "id parent_id event_id agreement_id party_id person_id article_id report_id dump_id first_line last_line "
    "position reports document_count articles events dump_line start_offset end_offset ordinal"
)
_NUMBERS = frozenset(_COUNTED.split())


def _view(name: str, columns: str) -> Table:
    return Table(name, metadata, *(Column(column, _type(column)) for column in columns.split()))


def _type(column: str) -> type[TypeEngine[Any]]:
    return Integer if column in _NUMBERS else _TYPES.get(column, Text)


article_list = _view(
    "article_list",
    "id dump title first_line last_line parent_id publisher date key kind date_start date_end date_basis "
    "truncated position dump_id reports",
)
event_list = _view(
    "event_list",
    "id kind status mode name date place place_country countries organizations people format level "
    "visit_form host date_start date_end date_basis parent_id certainty reports key",
)
meeting_list = _view(
    "meeting_list",
    "id kind status mode format level name date place place_country countries organizations people "
    "date_start date_end date_basis parent_id certainty reports key",
)
visit_list = _view(
    "visit_list",
    "id status form host date place place_country countries organizations people date_start date_end "
    "date_basis parent_id certainty reports key",
)
bilateral_meetings = _view(
    "bilateral_meetings",
    "event_id country_a country_b date kind status mode format level name place place_country people_a "
    "people_b date_start date_end date_basis certainty key",
)
participant_list = _view(
    "participant_list",
    "event_id person country organization party role capacity id person_id person_key event_key kind status "
    "date date_start date_end",
)
agreement_list = _view(
    "agreement_list",
    "id title kind status date countries organizations parties document_count place place_country event_id "
    "date_start date_end date_basis certainty reports key",
)
party_list = _view("party_list", "id name acronym country native_name articles events listed key")
person_list = _view("person_list", "id name country names roles events key")
evidence_list = _view(
    "evidence_list",
    "id report_id kind event_id agreement_id party_id article_id title dump dump_line sentence start_offset "
    "end_offset rule certainty dump_id article_key ordinal",
)
event_code_list = _view("event_code_list", "event_id kind aspect cameo plover plover_mode")
