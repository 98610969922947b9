"""Meetings, visits and counts as journalists and ministries tell them: one table of sentences and the contacts in each.

A contact is written `meeting GH-TG 2025-07-28 Accra in_person`, `visit GH>TG Kofi Adjei 2025-07-28`, with `planned`
where it lies ahead; the articles are of Wednesday, 30 July 2025.
"""

from typing import Any

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

_PASSAGES = [
    ("Slovenia and Malta",
     "President Ana Kos flew home from Valletta on Tuesday after three days of talks. She was received on "
     "Sunday by President Joseph Camilleri, and met Prime Minister Carmen Vella on Monday. Slovenia and "
     "Malta signed two agreements.",
     "meeting MT-SI 2025-07-27",
     "meeting MT-SI 2025-07-28",
     "visit SI>MT Ana Kos 2025-07-27/2025-07-29"),
    ("Fiji and Samoa",
     "Fiji's Prime Minister Ratu Waqa arrived in Apia on Sunday. On Monday he held talks with his Samoan "
     "counterpart, Sione Tuilagi, and called on the head of state. He leaves on Wednesday.",
     "meeting FJ-WS 2025-07-28",
     "visit FJ>WS Ratu Waqa 2025-07-27"),
    ("Nepal and Bhutan",
     "In Thimphu on Friday, Nepal's foreign minister, Gita Thapa, and her host, Dorji Wangdi, agreed to "
     "open a trade office. It was their second meeting since January.",
     "meeting BT-NP 2025-07-25 Thimphu in_person",
     "tally meetings 2 BT-NP"),
    ("Chad and Niger",
     "The two presidents, Mahamat Saleh of Chad and Issa Moussa of Niger, spoke by telephone on Saturday, "
     "the Chadian presidency said.",
     "meeting NE-TD 2025-07-26 phone"),
    ("Peru and Ecuador",
     "The XV Peru-Ecuador Binational Cabinet took place in Loja on 5 December 2024. Presidents Rosa Quispe"
     " and Daniel Mora led the delegations. The sixteenth will be hosted by Piura in 2025.",
     "meeting EC-PE 2024-12-05 Loja in_person Binational Cabinet/15",
     "meeting EC-PE 2025 Piura planned Binational Cabinet/16"),
    ("Iceland and Latvia",
     "On the sidelines of the UN General Assembly in New York, Icelandic Foreign Minister Jón Arnason met "
     "his Latvian colleague Ilze Berzina on 24 September 2024.",
     "meeting IS-LV 2024-09-24 New York City in_person"),
    ("Kenya and Ghana",
     "\"We spoke for an hour,\" said Ghana's President Kofi Adjei after meeting Kenya's Daudi Mwangi in "
     "Nairobi on Thursday.",
     "meeting GH-KE 2025-07-24 Nairobi in_person"),
    ("Oman and Kuwait",
     "The Emir of Kuwait, Sheikh Jaber bin Sabah, began a two-day state visit to the Sultanate of Oman on "
     "Monday.",
     "visit KW>OM Jaber bin Sabah 2025-07-28/2025-07-29 state"),
    ("Brazil and Angola",
     "The fourth meeting of the Angola-Brazil Bilateral Commission, chaired by Foreign Ministers Tete Neto"
     " and Paulo Vieira, met in Luanda from 21 to 22 July.",
     "meeting AO-BR 2025-07-21/2025-07-22 Luanda in_person Bilateral Commission/4"),
    ("Vietnam and Laos",
     "Deputy Foreign Minister Nguyen Van Minh and Deputy Foreign Minister Bounleua Phanthavong co-chaired "
     "the ninth Viet Nam-Laos political consultation in Vientiane on July 22.",
     "meeting LA-VN 2025-07-22 Vientiane in_person Political Consultation/9"),
    ("Croatia and Serbia",
     "Zagreb and Belgrade are talking again. Croatian Foreign Minister Ivo Horvat was in Belgrade on 22 "
     "July, the first such visit in four years, and sat with his opposite number Milan Jovic for two "
     "hours.",
     "meeting HR-RS 2025-07-22 Belgrade in_person",
     "visit HR>RS Ivo Horvat 2025-07-22"),
    ("Japan and Mongolia",
     "Mongolian Prime Minister Bat Erdene visited Tokyo from 20 to 23 July 2025 as an official working "
     "visit guest and held a summit meeting with Prime Minister Kenji Sato on 21 July.",
     "meeting JP-MN 2025-07-21",
     "visit MN>JP Bat Erdene 2025-07-20/2025-07-23 official"),
    ("Morocco and Spain",
     "A visit to Madrid by Moroccan Prime Minister Karim Alaoui is planned for the autumn, but no date has"
     " been set.",),
    ("Morocco and Spain",
     "Moroccan Prime Minister Karim Alaoui, who was to have visited Madrid in June, has put the trip off.",),
    ("Turkey and Azerbaijan",
     "Defence ministers Kemal Aydin of Türkiye and Rauf Hasanov of Azerbaijan met in Baku on Tuesday. "
     "Georgia's Irakli Beridze joined them by video.",
     "meeting AZ-TR 2025-07-29 Baku in_person"),
    ("Canada and Mexico",
     "Canadian Prime Minister Mark Tremblay and Mexican President Lucia Ortega spoke on July 18 and again "
     "on July 25, by phone both times.",
     "meeting CA-MX 2025-07-18 phone",
     "meeting CA-MX 2025-07-25 phone"),
    ("Egypt and Sudan",
     "Sudanese Foreign Minister Ali Osman left Cairo on Monday after a two-day visit during which he met "
     "President Hassan Farouk.",
     "meeting EG-SD 2025-07-28",
     "visit SD>EG Ali Osman 2025-07-27/2025-07-28"),
    ("Chile and Argentina",
     "The presidents of Argentina and Chile last met in November 2024, in Rio de Janeiro.",
     "meeting AR-CL 2024-11 Rio de Janeiro in_person"),
    ("Cuba and Vietnam",
     "Visits from Cuba: Prime Minister Manuel Cruz (September 2023). Visits from Viet Nam: President Luong"
     " Van Cuong (26-29 September 2024, state visit).",
     "visit CU>VN Manuel Cruz 2023-09",
     "visit VN>CU Luong Van Cuong 2024-09-26/2024-09-29 state"),
    ("Serbia and Cyprus",
     "Cypriot President Nikos Georgiou's trip to Belgrade on 10 July was his second this year.",
     "tally visits 2 CY>RS",
     "visit CY>RS Nikos Georgiou 2025-07-10"),
    ("Thailand and Cambodia",
     "Thai and Cambodian officials sat down in Kuala Lumpur on Monday under Malaysian mediation.",
     "meeting KH-TH 2025-07-28 Kuala Lumpur in_person"),
    ("Armenia and Iran",
     "The 19th session of the Iran-Armenia Intergovernmental Joint Economic Commission, co-chaired by "
     "Iran's energy minister, Reza Karimi, and Armenian Deputy Prime Minister Mher Sargsyan, was held in "
     "Yerevan on 16-17 July.",
     "meeting AM-IR 2025-07-16/2025-07-17 Yerevan in_person Intergovernmental Joint Economic Commission/19"),
    ("Germany and Ghana",
     "German Chancellor Dieter Kranz hosts Ghanaian President Kofi Adjei for dinner in Berlin on Thursday.",
     "meeting DE-GH 2025-07-31 Berlin planned"),
    ("Germany and Ghana",
     "Next Tuesday Ghanaian President Kofi Adjei travels to Berlin, his third trip to Germany, where "
     "Chancellor Dieter Kranz will receive him.",
     "meeting DE-GH 2025-08-05 planned",
     "tally visits 3 GH>DE",
     "visit GH>DE Kofi Adjei 2025-08-05 planned"),
    ("Jordan and Iraq",
     "King Hussein of Jordan and Iraqi Prime Minister Ali al-Saadi discussed the pipeline in a phone call "
     "on Sunday.",
     "meeting IQ-JO 2025-07-27 phone"),
    ("Rwanda and Burundi",
     "Rwanda's foreign minister, Jean Habimana, and his Burundian counterpart, Pierre Nkurikiye, held "
     "virtual talks on Friday; they plan to meet in Arusha in September.",
     "meeting BI-RW 2025-07-25 video",
     "meeting BI-RW 2025-09 Arusha planned"),
    ("Estonia: visits",
     "Visits to Estonia: President Uldis Krastins of Latvia, state visit, 5-6 June 2024; Prime Minister "
     "Jonas Petrauskas of Lithuania, 12 March 2025.",
     "visit LT>EE Jonas Petrauskas 2025-03-12",
     "visit LV>EE Uldis Krastins 2024-06-05/2024-06-06 state"),
    ("Bilateral visits Kenya and Uganda",
     "President Daudi Mwangi visited Kampala in May 2023 and again in February 2025. President Moses "
     "Okello has not been to Nairobi since 2019.",
     "visit KE>UG Daudi Mwangi 2023-05",
     "visit KE>UG Daudi Mwangi 2025-02"),
    ("Denmark and Greenland",
     "Danish Foreign Minister Lars Holm held separate meetings in Washington on Friday with US Secretary "
     "of State John Baker and Canadian Foreign Minister Anne Roy.",
     "meeting CA-DK 2025-07-25 Washington in_person",
     "meeting DK-US 2025-07-25 Washington in_person"),
    ("Ireland and France",
     "The Taoiseach, Liam Byrne, travels to Paris on Thursday for lunch with President Paul Mercier. It "
     "will be his second trip to the French capital this year.",
     "meeting FR-IE 2025-07-31 planned",
     "tally visits 2 IE>FR",
     "visit IE>FR Liam Byrne 2025-07-31 planned"),
    ("Slovakia and Hungary",
     "Prime Ministers Peter Novotny and Gabor Kiss unveiled the bridge at Komarno on Friday and talked for"
     " two hours afterwards.",
     "meeting HU-SK 2025-07-25 Komárno in_person"),
    ("Guinea and Liberia",
     "Guinea's president, Alpha Conde Jr, who leaves for Monrovia on Sunday, told reporters that he would "
     "meet President Joseph Weah on Monday.",
     "meeting GN-LR 2025-08-04 planned",
     "visit GN>LR Alpha Conde Jr 2025-08-03 planned"),
    ("South Korea and Poland",
     "South Korean Defence Minister Kim Jae-ho, on a visit to Warsaw from 27 to 29 July, was received by "
     "President Adam Nowak on Monday.",
     "meeting KR-PL 2025-07-28 Warsaw in_person",
     "visit KR>PL Kim Jae-ho 2025-07-27/2025-07-29"),
    ("Argentina and Paraguay",
     "Foreign ministers Lucia Ferrero and Ruben Ayala met in Asuncion on 24 July 2025, their fourth "
     "meeting in a year.",
     "meeting AR-PY 2025-07-24 Asunción in_person",
     "tally meetings 4 AR-PY"),
    ("Mexico and Belize",
     "The Belizean premier, John Usher, arrived in Mexico City on Tuesday for a two-day working visit.",
     "visit BZ>MX John Usher 2025-07-29/2025-07-30 working"),
    ("Cambodia and Laos",
     "The 14th meeting of the Cambodia-Laos Joint Commission for Bilateral Cooperation (JCBC) was convened"
     " in Vientiane on 15-16 May 2025 under the co-chairmanship of H.E. Sok Dara and H.E. Bounleua "
     "Phanthavong.",
     "meeting KH-LA 2025-05-15/2025-05-16 Vientiane in_person Joint Commission for Bilateral Cooperation/14"),
    ("Spain and Algeria",
     "A meeting of the joint committee scheduled for June was put off at Algiers's request. No new date "
     "has been proposed.",),
    ("Kazakhstan and Kyrgyzstan",
     "Bishkek hosted the sixth meeting of the Kazakh-Kyrgyz Supreme Interstate Council on 19 April 2024. "
     "The seventh will be held in Astana this August.",
     "meeting KG-KZ 2024-04-19 Bishkek in_person Supreme Interstate Council/6",
     "meeting KG-KZ 2025-08 Astana planned Supreme Interstate Council/7"),
]  # fmt: skip


def _slots(kind: str, text: str, title: str) -> list[dict[str, Any]]:
    return [dict(one) for one in facts(kind, text, title)]


def _told(text: str, title: str = "News of the day") -> set[str]:
    found: set[str] = set()
    for one in _slots("meeting", text, title):
        body = f"{one['body']}/{one.get('session')}" if one.get("body") else None
        status = "planned" if one["status"] == "planned" else None
        parts = (
            "meeting",
            "-".join(one["countries"]),
            one.get("date"),
            one.get("city"),
            one.get("format"),
            status,
            body,
        )
        found.add(" ".join(str(part) for part in parts if part))
    for one in _slots("visit", text, title):
        status = "planned" if one["status"] == "planned" else None
        went = ("visit", f"{one['from']}>{one['to']}", one["visitor"], one.get("date"), status, one.get("type"))
        found.add(" ".join(str(part) for part in went if part))
    for one in _slots("tally", text, title):
        who = f"{one['from']}>{one['to']}" if one.get("from") else "-".join(one["countries"])
        found.add(f"tally {one['what']} {one['count']} {who}")
    return found


@pytest.mark.parametrize("row", _MEETINGS + _SESSIONS + _VISITS + _TALLIES, ids=lambda row: row[0][:90])
def test_contacts(row: tuple[str, ...]) -> None:
    assert _told(row[0].replace("Lomé", "Lome")) == {one.replace("Lome", "Lomé") for one in row[1:]}


@pytest.mark.parametrize("text", _NOTHING)
def test_no_contact(text: str) -> None:
    assert _told(text) == set()


@pytest.mark.parametrize("row", _PASSAGES, ids=lambda row: row[1][:90])
def test_contacts_of_a_passage(row: tuple[str, ...]) -> None:
    title, text, *expected = row
    assert _told(text, title) == set(expected)
