"""Agreements told over several sentences, or beside those of other pairs."""

import pytest

from tests.etl.reading.articles import facts

PASSAGES = [
    (
        "Mongolia and Kazakhstan: neighbours who never meet",
        "Mongolia's prime minister, Bat Erdene, received Kazakhstan's foreign minister, Yermek Aliyev, in Ulaanbaatar "
        "on 5 May. They signed a protocol on livestock health and agreed to work together on desert tourism. A tax "
        "treaty with Kazakhstan, negotiated since 2022, will be signed in Astana in September.",
        [
            "KZ-MN signed protocol on livestock health @ 2025-05-05",
            "KZ-MN planned tax treaty @ 2025-09",
        ],
    ),
    (
        "Bulgaria and Romania",
        "When President Maia Popescu came to Sofia on 12 March, three papers lay on the table: an agreement on "
        "pensions, a memorandum on wine and a roadmap for the Danube bridge. All three were signed the same afternoon.",
        [
            "BG-RO signed agreement on pensions @ 2025-03-12",
            "BG-RO signed memorandum on wine @ 2025-03-12",
            "BG-RO signed roadmap for the Danube bridge @ 2025-03-12",
        ],
    ),
    (
        "News from the Embassy of Poland in Moldova",
        "The Agreement on Cultural Cooperation of 1999 remains in force. Talks on an Agreement on Road Transport "
        "opened in Warsaw last month.",
        [
            "MD-PL in_force Agreement on Cultural Cooperation",
            "MD-PL signed Agreement on Cultural Cooperation @ 1999",
            "MD-PL negotiating Agreement on Road Transport",
        ],
    ),
    (
        "Jordan and Bahrain: a timeline",
        "1998: Jordan and Bahrain sign a trade agreement. 2001: it enters into force. 2014: Memorandum on nursing.",
        [
            "BH-JO signed trade agreement @ 1998",
            "BH-JO in_force trade agreement @ 2001",
            "BH-JO signed Memorandum on nursing @ 2014",
        ],
    ),
    (
        "Tunisia and Malta: questions and answers",
        "Which agreements have been signed?\n\nTwo. The first, on consular matters, was signed in Tunis in 2010 and "
        "ratified by both parliaments in 2012. The second, on shipping, has been awaiting signature since last year.",
        [
            "MT-TN signed 2",
            "MT-TN signed agreement on consular matters @ 2010",
            "MT-TN ratified agreement on consular matters @ 2012",
            "MT-TN negotiating agreement on shipping",
        ],
    ),
    (
        "Week in review",
        "Laos and Vietnam. Hanoi and Vientiane have concluded a power purchase agreement. It takes effect in "
        "October.\n\n"
        "Norway and Russia. Oslo has let the fisheries protocol lapse.",
        ["LA-VN signed power purchase agreement"],
    ),
    (
        "Indonesia and Papua New Guinea",
        "The governments of Indonesia and Papua New Guinea signed the Defence Cooperation Agreement in 2010; Port "
        "Moresby ratified it only in 2022.",
        [
            "ID-PG signed Defence Cooperation Agreement @ 2010",
            "ID-PG ratified Defence Cooperation Agreement @ 2022",
        ],
    ),
]


@pytest.mark.parametrize(("title", "text", "expected"), PASSAGES)
def test_told_over_several_sentences(title: str, text: str, expected: list[str]) -> None:
    told = []
    for one in facts("agreement", text, title):
        states = "-".join(map(str, one["countries"])) if isinstance(one["countries"], list) else ""
        day = f" @ {one['date']}" if "date" in one else ""
        told.append(f"{states} {one['action']} {one.get('title') or one.get('count')}{day}")

    assert told == expected
