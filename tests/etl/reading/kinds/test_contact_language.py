"""Meetings, visits and counts as journalists and ministries tell them: one table of sentences and the contacts in each.

A contact is written `meeting GH-TG 2025-07-28 Accra in_person`, `visit GH>TG Kofi Adjei 2025-07-28`, with `planned` where it
lies ahead; the articles are of Wednesday, 30 July 2025.
"""

import pytest

from tests.etl.reading.articles import facts

_A, _B = "Ghanaian President Kofi Adjei", "Togolese Foreign Minister Yao Mensah"
_MEETINGS = [
    (f"{_A} met {_B} in Accra on Monday.", "meeting GH-TG 2025-07-28 Accra in_person"),
    (f"{_A} met with {_B} in Accra on 28 July.", "meeting GH-TG 2025-07-28 Accra in_person"),
    (f"{_A} held talks with {_B} in Accra on Monday.", "meeting GH-TG 2025-07-28 Accra in_person"),
    (f"{_A} held a meeting with {_B} in Accra on 28 July 2025.", "meeting GH-TG 2025-07-28 Accra in_person"),
    (f"{_A} sat down with {_B} in Accra on Monday.", "meeting GH-TG 2025-07-28 Accra in_person"),
    (f"{_A} conferred with {_B} in Accra on Monday.", "meeting GH-TG 2025-07-28 Accra in_person"),
    (f"{_A} and {_B} sat down together in Accra on Monday.", "meeting GH-TG 2025-07-28 Accra in_person"),
    (f"{_A} received {_B} in Accra on Monday.", "meeting GH-TG 2025-07-28 Accra in_person"),
    (f"{_A} hosted {_B} for talks in Accra on Monday.", "meeting GH-TG 2025-07-28 Accra in_person"),
    (f"{_A} welcomed {_B} at the presidential palace in Accra on Monday.",
     "meeting GH-TG 2025-07-28 Accra in_person"),
    (f"{_B} was received by {_A} in Accra on Monday.", "meeting GH-TG 2025-07-28 Accra in_person"),
    (f"{_B} was received in Accra on Monday by {_A}.", "meeting GH-TG 2025-07-28 Accra in_person"),
    (f"On Monday {_A} had a meeting in Accra with {_B}.", "meeting GH-TG 2025-07-28 Accra in_person"),
    (f"Talks between {_A} and {_B} were held in Accra on Monday.", "meeting GH-TG 2025-07-28 Accra in_person"),
    (f"A meeting between {_A} and {_B} took place in Accra on Monday.",
     "meeting GH-TG 2025-07-28 Accra in_person"),
    (f"A meeting of {_A} with {_B} took place in Accra on Monday.", "meeting GH-TG 2025-07-28 Accra in_person"),
    (f"On Monday, a meeting took place in Accra between {_A} and {_B}.",
     "meeting GH-TG 2025-07-28 Accra in_person"),
    (f"{_A}'s meeting with {_B} took place in Accra on Monday.", "meeting GH-TG 2025-07-28 Accra in_person"),
    (f"{_A} and {_B} met on the sidelines of the summit in Geneva on 14 July.",
     "meeting GH-TG 2025-07-14 Geneva in_person"),
    (f"{_A} met {_B} in New York in September 2024, on the margins of the General Assembly.",
     "meeting GH-TG 2024-09 New York City in_person"),
    (f"{_A} spoke by phone with {_B} on Monday.", "meeting GH-TG 2025-07-28 phone"),
    (f"{_A} spoke by telephone on Monday with {_B}.", "meeting GH-TG 2025-07-28 phone"),
    (f"{_A} spoke on the phone with {_B} on Monday.", "meeting GH-TG 2025-07-28 phone"),
    (f"{_A} and {_B} talked on the telephone on Monday.", "meeting GH-TG 2025-07-28 phone"),
    (f"{_A} telephoned {_B} on Monday.", "meeting GH-TG 2025-07-28 phone"),
    (f"{_A} phoned {_B} on Monday.", "meeting GH-TG 2025-07-28 phone"),
    (f"{_A} rang {_B} on Monday.", "meeting GH-TG 2025-07-28 phone"),
    (f"{_A} called {_B} on Monday.", "meeting GH-TG 2025-07-28 phone"),
    (f"{_A} had a telephone conversation with {_B} on Monday.", "meeting GH-TG 2025-07-28 phone"),
    (f"{_A} held a phone call with {_B} on 28 July.", "meeting GH-TG 2025-07-28 phone"),
    (f"A telephone conversation took place on Monday between {_A} and {_B}.", "meeting GH-TG 2025-07-28 phone"),
    (f"In a telephone call on Monday, {_A} and {_B} discussed trade.", "meeting GH-TG 2025-07-28 phone"),
    (f"{_A} and {_B} met by video link on Monday.", "meeting GH-TG 2025-07-28 video"),
    (f"{_A} held a video conference with {_B} on Monday.", "meeting GH-TG 2025-07-28 video"),
    (f"{_A} and {_B} held online talks on Monday.", "meeting GH-TG 2025-07-28 video"),
    (f"{_A} and {_B} will meet in Lome on 4 August.", "meeting GH-TG 2025-08-04 Lome planned"),
    (f"{_A} is to meet {_B} in Lome on 4 August.", "meeting GH-TG 2025-08-04 Lome planned"),
    (f"{_A} and {_B} are due to hold talks in Lome on Friday.", "meeting GH-TG 2025-08-01 Lome planned"),
    (f"{_A} and {_B} are expected to sit down in Lome next month.", "meeting GH-TG 2025-08 Lome planned"),
    (f"A meeting between {_A} and {_B} is scheduled for 4 August in Lome.",
     "meeting GH-TG 2025-08-04 Lome planned"),
    (f"{_A} had met {_B} in Lome in May 2023.", "meeting GH-TG 2023-05 Lome in_person"),
    (f"{_A} last met {_B} in May 2023 in Lome.", "meeting GH-TG 2023-05 Lome in_person"),
    (f"Over lunch in Accra on Monday, {_A} and {_B} discussed trade.",
     "meeting GH-TG 2025-07-28 Accra in_person"),
    (f"{_A} discussed trade with {_B} in Accra on Monday.", "meeting GH-TG 2025-07-28 Accra in_person"),
    (f"{_A} gave a dinner for {_B} in Accra on Monday.", "meeting GH-TG 2025-07-28 Accra in_person"),
    (f"{_A} was in Lome on Monday for talks with {_B}.", "meeting GH-TG 2025-07-28 Lome in_person",
     "visit GH>TG Kofi Adjei 2025-07-28"),
    ("The foreign ministers of Ghana and Togo met in Accra on Monday.", "meeting GH-TG 2025-07-28 Accra in_person"),
    ("The foreign ministers of Ghana and Togo, Ama Owusu and Yao Mensah, met in Accra on Monday.",
     "meeting GH-TG 2025-07-28 Accra in_person"),
    ("The presidents of Ghana, Togo and Benin met in Accra on Monday.",
     "meeting BJ-GH-TG 2025-07-28 Accra in_person"),
    ("The leaders of Ghana and Togo spoke by phone on Monday.", "meeting GH-TG 2025-07-28 phone"),
    ("Ghana and Togo held political consultations in Accra on 28 July 2025.",
     "meeting GH-TG 2025-07-28 Accra in_person Political Consultations/None"),
    ("Political consultations between the foreign ministries of Ghana and Togo were held in Accra on 28 July 2025.",
     "meeting GH-TG 2025-07-28 Accra in_person Political Consultations/None"),
]  # fmt: skip
_SESSIONS = [
    ("The third session of the Ghana-Togo Joint Commission was held in Accra on 28 July 2025.",
     "meeting GH-TG 2025-07-28 Accra in_person Joint Commission/3"),
    ("The Ghana-Togo Joint Commission held its third session in Accra on Monday.",
     "meeting GH-TG 2025-07-28 Accra in_person Joint Commission/3"),
    ("The 3rd meeting of the Joint Economic Committee between Ghana and Togo took place in Accra on 28 July 2025.",
     "meeting GH-TG 2025-07-28 Accra in_person Joint Economic Committee/3"),
    ("Accra hosted the third session of the Ghanaian-Togolese Joint Economic Committee on Monday.",
     "meeting GH-TG 2025-07-28 Accra in_person Joint Economic Committee/3"),
    ("The third round of the Ghana-Togo Political Dialogue opened in Accra on Monday.",
     "meeting GH-TG 2025-07-28 Accra in_person Political Dialogue/3"),
    ("The third round of the Ghana-Togo Strategic Dialogue concluded in Accra on Monday.",
     "meeting GH-TG 2025-07-28 Accra in_person Strategic Dialogue/3"),
    ("The Ghana-Togo Joint Commission, whose third session took place in Accra on 28 July 2025, covers trade.",
     "meeting GH-TG 2025-07-28 Accra in_person Joint Commission/3"),
    ("The Ghana-Togo Joint Commission convened for the third time in Accra on Monday.",
     "meeting GH-TG 2025-07-28 Accra in_person Joint Commission/3"),
    ("The third session of the Ghana-Togo Joint Commission will be held in Lome in 2026.",
     "meeting GH-TG 2026 Lome planned Joint Commission/3"),
    ("The third session of the Ghana-Togo Joint Commission is scheduled for November 2025 in Lome.",
     "meeting GH-TG 2025-11 Lome planned Joint Commission/3"),
    ("The second session of the Ghana-Togo Joint Commission was held in Accra on 28 July 2025. The next session will "
     "be held in Lome in 2026.", "meeting GH-TG 2025-07-28 Accra in_person Joint Commission/2",
     "meeting GH-TG 2026 Lome planned Joint Commission/3"),
    ("The second session of the Ghana-Togo Joint Commission was held in Accra on 28 July 2025; its next one is "
     "scheduled for 2026 in Lome.", "meeting GH-TG 2025-07-28 Accra in_person Joint Commission/2",
     "meeting GH-TG 2026 Lome planned Joint Commission/3"),
    ("Ghana and Togo held the fifth round of political consultations in Lome on 28 July 2025.",
     "meeting GH-TG 2025-07-28 Lome in_person Political Consultations/5"),
    (f"{_A} and {_B} co-chaired the third session of the Ghana-Togo Joint Commission in Accra on Monday.",
     "meeting GH-TG 2025-07-28 Accra in_person Joint Commission/3"),
    ("Ghana-Togo Joint Commission: third session, Accra, 28 July 2025.",
     "meeting GH-TG 2025-07-28 Accra in_person Joint Commission/3"),
    ("Third session of the Ghana-Togo Joint Commission: Accra, 28-29 July 2025.",
     "meeting GH-TG 2025-07-28/2025-07-29 Accra in_person Joint Commission/3"),
    ("Ghana and Togo set up a Joint Commission in 2021. Its third session met in Accra on 28 July 2025.",
     "meeting GH-TG 2025-07-28 Accra in_person Joint Commission/3"),
    ("Their third Binational Cabinet, in Accra on 28 July 2025, lasted one morning. Ghana and Togo were content.",
     "meeting GH-TG 2025-07-28 Accra in_person Binational Cabinet/3"),
]  # fmt: skip
_C = "Chilean President Tomás Rojas"
_VISITS = [
    (f"{_C} visited Peru on Monday.", "visit CL>PE Tomás Rojas 2025-07-28"),
    (f"{_C} visited Lima from 26 to 28 July.", "visit CL>PE Tomás Rojas 2025-07-26/2025-07-28"),
    (f"{_C} paid a visit to Peru on 28 July 2025.", "visit CL>PE Tomás Rojas 2025-07-28"),
    (f"{_C} paid an official visit to Peru on 27 and 28 July 2025.",
     "visit CL>PE Tomás Rojas 2025-07-27/2025-07-28 official"),
    (f"{_C} made a working visit to Lima in May 2024.", "visit CL>PE Tomás Rojas 2024-05 working"),
    (f"{_C} arrived in Lima on Monday.", "visit CL>PE Tomás Rojas 2025-07-28"),
    (f"{_C} arrived in Peru on Monday for a state visit.", "visit CL>PE Tomás Rojas 2025-07-28 state"),
    (f"{_C} landed in Lima on Monday.", "visit CL>PE Tomás Rojas 2025-07-28"),
    (f"{_C} travelled to Peru in June.", "visit CL>PE Tomás Rojas 2025-06"),
    (f"{_C} flew to Lima on Monday.", "visit CL>PE Tomás Rojas 2025-07-28"),
    (f"{_C} flew into Lima on Monday.", "visit CL>PE Tomás Rojas 2025-07-28"),
    (f"{_C} came to Lima in May 2024.", "visit CL>PE Tomás Rojas 2024-05"),
    (f"{_C} went to Lima in May 2024.", "visit CL>PE Tomás Rojas 2024-05"),
    (f"{_C} was in Lima on 28 July.", "visit CL>PE Tomás Rojas 2025-07-28"),
    (f"{_C} has been to Peru, in May 2024.", "visit CL>PE Tomás Rojas 2024-05"),
    (f"{_C} spent two days in Lima in May 2024.", "visit CL>PE Tomás Rojas 2024-05"),
    (f"{_C} toured Peru in May 2024.", "visit CL>PE Tomás Rojas 2024-05"),
    (f"{_C} wrapped up a two-day visit to Peru on Monday.", "visit CL>PE Tomás Rojas 2025-07-27/2025-07-28"),
    (f"{_C} left Lima on Monday.", "visit CL>PE Tomás Rojas 2025-07-28"),
    (f"{_C} returned from Peru on Monday.", "visit CL>PE Tomás Rojas 2025-07-28"),
    (f"{_C} made a private visit to Cusco, Peru, in May 2024.", "visit CL>PE Tomás Rojas 2024-05 private"),
    (f"The state visit of {_C} to Peru took place on 28 July 2025.", "visit CL>PE Tomás Rojas 2025-07-28 state"),
    (f"{_C}'s visit to Peru on Monday was short.", "visit CL>PE Tomás Rojas 2025-07-28"),
    (f"{_C}'s state visit to Peru in May 2024 was short.", "visit CL>PE Tomás Rojas 2024-05 state"),
    (f"During the visit of {_C} to Lima on 28 July 2025, nothing was signed.",
     "visit CL>PE Tomás Rojas 2025-07-28"),
    (f"The visit to Lima by {_C} in May 2024 was short.", "visit CL>PE Tomás Rojas 2024-05"),
    (f"{_C} will visit Peru in October.", "visit CL>PE Tomás Rojas 2025-10 planned"),
    (f"{_C} is to visit Peru on 4 August.", "visit CL>PE Tomás Rojas 2025-08-04 planned"),
    (f"{_C} is due in Lima on Friday.", "visit CL>PE Tomás Rojas 2025-08-01 planned"),
    (f"{_C} is expected in Lima on 4 August.", "visit CL>PE Tomás Rojas 2025-08-04 planned"),
    (f"{_C} is expected in Peru for an official visit on 4 August.",
     "visit CL>PE Tomás Rojas 2025-08-04 planned official"),
    (f"{_C} plans to travel to Lima next month.", "visit CL>PE Tomás Rojas 2025-08 planned"),
    (f"{_C} is off to Lima on Sunday.", "visit CL>PE Tomás Rojas 2025-08-03 planned"),
    (f"{_C} sets out for Peru on Sunday.", "visit CL>PE Tomás Rojas 2025-08-03 planned"),
    (f"{_C} has accepted an invitation to Lima for 4 August.", "visit CL>PE Tomás Rojas 2025-08-04 planned"),
    (f"{_C} has accepted an invitation to visit Peru in October 2025.",
     "visit CL>PE Tomás Rojas 2025-10 planned"),
    (f"At the invitation of Peru's president, Rosa Quispe, {_C} paid a state visit to Peru from 26 to 28 July 2025.",
     "visit CL>PE Tomás Rojas 2025-07-26/2025-07-28 state"),
    (f"{_C} was in Lima on a working visit on 28 July 2025.", "visit CL>PE Tomás Rojas 2025-07-28 working"),
    (f"{_C} is on an official visit to Peru from 29 to 31 July.",
     "visit CL>PE Tomás Rojas 2025-07-29/2025-07-31 official"),
    (f"{_C} began a three-day visit to Peru on Monday.", "visit CL>PE Tomás Rojas 2025-07-28/2025-07-30"),
    (f"28 July 2025. {_C} visits Lima.", "visit CL>PE Tomás Rojas 2025-07-28"),
    (f"28 July 2025: {_C} pays a state visit to Peru.", "visit CL>PE Tomás Rojas 2025-07-28 state"),
    (f"{_C} on a state visit to Peru, 26-28 July 2025.", "visit CL>PE Tomás Rojas 2025-07-26/2025-07-28 state"),
    (f"{_C} met ministers in May. He flew to Lima on Monday.", "visit CL>PE Tomás Rojas 2025-07-28"),
    (f"In 2010 {_C} became the first Chilean leader to set foot in Peru.", "visit CL>PE Tomás Rojas 2010"),
]  # fmt: skip
_TALLIES = [
    (f"{_C} has visited Peru three times since 2022.", "tally visits 3 CL>PE"),
    (f"{_C} has been to Peru twice.", "tally visits 2 CL>PE"),
    (f"{_C} went to Peru four times in 2024.", "tally visits 4 CL>PE"),
    (f"It was the fourth visit of {_C} to Peru.", "tally visits 4 CL>PE"),
    (f"{_C} paid his fourth visit to Peru in May 2024.", "tally visits 4 CL>PE", "visit CL>PE Tomás Rojas 2024-05"),
    (f"{_A} and {_B} have met five times since 2023.", "tally meetings 5 GH-TG"),
    (f"{_A} and {_B} have spoken by phone three times this year.", "tally calls 3 GH-TG"),
    (f"{_A} met {_B} on Monday in Accra. It was their third meeting this year.", "tally meetings 3 GH-TG",
     "meeting GH-TG 2025-07-28 Accra in_person"),
    (f"{_A} spoke by phone with {_B} on Monday, for the third time this month.", "tally calls 3 GH-TG",
     "meeting GH-TG 2025-07-28 phone"),
]  # fmt: skip
_NOTHING = [
    f"{_C} has been invited to visit Peru.",
    f"Peru has invited {_C} to Lima in October.",
    f"{_C} has cancelled a visit to Peru in October.",
    f"{_C} will not visit Peru in October.",
    f"The visit of {_C} to Peru, planned for May, was postponed.",
    f"{_C} denied that he had visited Lima in May.",
    f"{_A} did not meet {_B} in Accra on Monday.",
    f"The meeting between {_A} and {_B}, planned for Monday, was cancelled.",
    f"{_A} would like to meet {_B} one day.",
    "The third session of the Ghana-Togo Joint Commission has been postponed.",
    f"{_A} called on {_B} to sign the treaty.",
    f"{_A} met the demands of {_B}.",
]


def _told(text: str) -> set[str]:
    found = set()
    for one in facts("meeting", text):
        body = f"{one['body']}/{one.get('session')}" if one.get("body") else None
        status = "planned" if one["status"] == "planned" else None
        parts = ("meeting", "-".join(one["countries"]), one.get("date"), one.get("city"), one.get("format"), status, body)
        found.add(" ".join(str(part) for part in parts if part))
    for one in facts("visit", text):
        status = "planned" if one["status"] == "planned" else None
        parts = ("visit", f"{one['from']}>{one['to']}", one["visitor"], one.get("date"), status, one.get("type"))
        found.add(" ".join(str(part) for part in parts if part))
    for one in facts("tally", text):
        who = f"{one['from']}>{one['to']}" if one.get("from") else "-".join(one["countries"])
        found.add(f"tally {one['what']} {one['count']} {who}")
    return found


@pytest.mark.parametrize("row", _MEETINGS + _SESSIONS + _VISITS + _TALLIES, ids=lambda row: row[0][:90])
def test_contacts(row: tuple[str, ...]) -> None:
    assert _told(row[0].replace("Lomé", "Lome")) == {one.replace("Lome", "Lomé") for one in row[1:]}


@pytest.mark.parametrize("text", _NOTHING)
def test_no_contact(text: str) -> None:
    assert _told(text) == set()
