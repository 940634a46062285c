"""English sentences whose construction, not their words, tells the claims and whose they are."""

import pytest

from tests.analysis.drawn import chain, read, redraw

CONSTRUCTIONS = [
    # what hangs on a subject stays out of the name
    ("A farmer who lives near the plant said {the smell was unbearable.}", "farmer (person)"),
    ("Doctors treating the wounded say {they have run out of blood.}", "Doctors (person)"),
    (
        "A report commissioned by the council and published last week warned that "
        "{the bridge could collapse.}",
        "report (document)",
    ),
    # a day between the verb and what is said
    ("The ministry said Friday that {the bridge was shut.}", "ministry (official)"),
    ("The ministry said late Friday that {the bridge was shut.}", "ministry (official)"),
    ("The ministry said Friday {the bridge was shut.}", "ministry (official)"),
    ("The mayor told reporters Friday that {the bridge was shut.}", "mayor (official)"),
    ("The ministry said {Friday's storm was the worst in years.}", "ministry (official)"),
    ("The ministry said {March sales fell by a third.}", "ministry (official)"),
    ("The man arrested on Friday told detectives {he had found the bag.}", "man (person)"),
    (
        "Emails read out at the hearing show that {the gate was open.}",
        "Emails (document)",
    ),
    # a form is read by its neighbours
    ("{The army has taken the town}, state media reported.", "state media (agency)"),
    ("{The firm knew}, leaked emails suggest.", "leaked emails (document)"),
    (
        "Officials in the province said {at least 20 houses had collapsed.}",
        "Officials in the province (official)",
    ),
    ("Scientists warn {the glacier could vanish within 20 years.}", "Scientists (person)"),
    ("{The council plans to sell the hall and use the money to repair roads.}", ""),
    ("{Prices rise every spring, fall in the autumn and rise again before Christmas.}", ""),
    ("{The boy, who is 9, and his sister, who is 12, were found safe.}", ""),
    ("{Two soldiers were killed and five wounded in the attack.}", ""),
    ("{Polish farmers, who say grain has become cheap, blocked a crossing on Monday.}", ""),
    # a role beside a name, its second comma missing
    (
        '"{The court made its decision}," Primo Varo, head of the union told local media.',
        "Primo Varo (person) > local media (agency)",
    ),
    # whoever passes it on is nearest, wherever it is told
    (
        "The foreign minister said that {Norvania was open to talks}, state media reported on "
        "Saturday, {after sanctions were imposed.}",
        "foreign minister (official) > state media (agency)",
    ),
    # what who speaks keeps to himself is not said
    ("The firm said {it had sold the ship}, but did not say how.", "firm (organisation)"),
    ("The firm said {it had sold the ship}, but gave no details.", "firm (organisation)"),
    # nobody says so
    ("{Shares fell on news that the chief told councillors that the case was open.}", ""),
    ("{Funds are shared according to a formula agreed with the towns.}", ""),
    ("{The mayor pleaded with residents to leave, citing the lives lost in the flood.}", ""),
    ("{The driver suspected of taking the van is in custody}, police said.", "police (official)"),
    (
        "{Divers at a port called the Long Sands lost two anchors}, according to a report.",
        "report (document)",
    ),
    # one body with two nouns, a poll of an outlet, a spokeswoman of a firm
    (
        "{The fire began on Monday}, the Norvik Department of Forestry and Fire Protection said.",
        "Norvik Department of Forestry and Fire Protection (official)",
    ),
    ("{Growth remains close to zero}, a Reuters poll showed.", "Reuters (agency)"),
    ("Mayor of Orra Alan Reed said {the snow was gone.}", "Alan Reed (official)"),
    # a clause with something between its subject and its verb
    (
        "Jose Marlo, a union representative, said {Brin Corp., which bought the plant, only "
        "purchased the assets.}",
        "Jose Marlo (person)",
    ),
    # two that attribute in one sentence
    (
        "{Bread rose by 8% in May} according to the ministry, and {4% in June} according to the "
        "bank.",
        "ministry (official)",
    ),
    (
        "{The dam is sound}, the mayor says, but farmers claim {the gate is broken.}",
        "mayor (official)",
    ),
    # clauses that a conjunction joins
    ("{The plan passed in May} and {the work began in June.}", ""),
    ("{The money has to come from somewhere}, and {the talk has not started yet.}", ""),
    # speech that states nothing
    ('"Take care of each other. {The river is rising}," the sheriff said.', "sheriff (official)"),
    ('"Thank you all. {The river is rising}," the sheriff said.', "sheriff (official)"),
    # quoted by somebody
    (
        "The minister was quoted by the Interfax news agency as saying that {the talks were off.}",
        "minister (official) > Interfax (agency)",
    ),
    (
        "{The mine is flooded}, Kyodo quoted the operator as saying.",
        "operator (organisation) > Kyodo (agency)",
    ),
    (
        "Citing two people familiar with the plan, Bloomberg reported that {the bank would close.}",
        "people familiar with the plan (unnamed) > Bloomberg (agency)",
    ),
    (
        "{The tender drew four bids}, according to the minutes, a copy of which Reuters has seen.",
        "minutes (document) > Reuters (agency)",
    ),
    (
        "{The talks collapsed over fishing rights}, two people familiar with them told the "
        "Financial Times.",
        "people familiar with them (unnamed) > Financial Times (agency)",
    ),
    # one speaker or two
    (
        "The airline said {it had cancelled flights} while its rival said {nothing had changed.}",
        "airline (organisation)",
    ),
    (
        'The Kremlin called {the attack "an act of terrorism"} and said {it would answer.}',
        "Kremlin (official)",
    ),
    (
        "{Data from Nasa showed several hot spots at the site}, and residents said "
        "{they could smell fuel.}",
        "",
    ),
    (
        "According to the Institute for Rivers, a Swiss think-tank, {the ice is thin.}",
        "Institute for Rivers (organisation)",
    ),
    (
        "Alicia Moreno of the Bruegel think tank said {the duties made sense.}",
        "Alicia Moreno (person)",
    ),
    ("{In Aberdeen, head teachers have been told to decide by Friday.}", ""),
    (
        "A poll by Survation suggests {54% of adults support the strike.}",
        "poll by Survation (document)",
    ),
    # whose the data are
    ("{Half of adults nap}, according to NHS data.", "NHS (official)"),
    (
        "{Exports fell by a fifth}, data released by the statistics office on Friday showed.",
        "statistics office (official)",
    ),
    # views, inversions, breaks
    ("In the mayor's view, {the law is dead.}", "mayor (official)"),
    ("{The new tax will hit farms}, warned Pieter de Vries.", "Pieter de Vries (person)"),
    ("As the finance minister put it, {the money has run out.}", "finance minister (official)"),
    ("{The price, as the ministry points out, has not changed.}", "ministry (official)"),
    ('{It was, he added, "a nice correlation looking for a mechanism".}', ""),
    ("{If the finding holds, she said, it could change shift rotas.}", ""),
    ("{Although the bank denies it}, regulators say {it broke the law.}", ""),
    ("Campaigners say {that is an insult.}", "Campaigners (person)"),
    # who they are
    ("Police and witnesses said {the gunman had fled.}", "Police (official) > witnesses (person)"),
    (
        "Two sources close to the presidency said {it was over.}",
        "sources close to the presidency (unnamed)",
    ),
    ("A group of doctors said {the ward was full.}", "group of doctors (person)"),
    (
        "{Traffic has doubled}, the union Transport Voice said.",
        "union Transport Voice (organisation)",
    ),
    ("{The crash was avoidable}, said Sgt Paul Dee of Kent Police.", "Paul Dee (official)"),
    ("{The coast guard saved four sailors}, RTÉ reports.", "RTÉ (agency)"),
    ("{The jet turned back}, German news agency dpa reported.", "dpa (agency)"),
    (
        "A study in the journal Nature Climate Change found that {the ice is thinner.}",
        "study in the journal Nature Climate Change (document)",
    ),
]


@pytest.mark.parametrize(("drawing", "expected"), CONSTRUCTIONS)
def test_a_construction_is_read_whatever_its_words(drawing, expected):
    analysis = read(drawing, "en")

    assert redraw(drawing, analysis) == drawing
    if expected:
        assert chain(analysis.claims[0]) == expected
