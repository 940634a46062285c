"""English sentences that hold two clauses, and those that hold one with more in it."""

import pytest

from tests.analysis.drawn import read, redraw

CUT = [
    # the noun of the second clause hangs on another word, its verb has helpers or more before it
    "{The town was put under a boil-water order} and {portable pumps were placed along the quay.}",
    "{The isle has no pier} but {boats to the three nearest villages are easily hired.}",
    "{Storms felled poles in the hills} and {2,000 homes near Lowe are without light.}",
    "{The mayor has been asked to form a council} and {the guard, whose chief dined with her,"
    " has promised to obey.}",
    "{The ferry was held before dawn} but {a tug that had towed it was let go.}",
    "{The pier is shut}, but {two barns, a mill and forty boats were lost.}",
    # a phrase of time or place before the subject, which the parser takes for one
    "{Fewer shops opened this year}, and {in Corby closures outnumbered openings.}",
    # a past that may be a participle
    "{The first train stopped} and {a tram in Lowe slowed by half.}",
    "{Firms in Lowe expanded as orders grew}, and {banks in the capital also hired.}",
    "Roe is glad that {the train was moved from the site} and {its owner carried out repairs.}",
    # whoever acts on the left side hangs elsewhere
    "{Today is her last day in the post}, and {in the coming weeks, she will move to Corby.}",
    "{Lifting that stone looked easy at first}, but {for the boys it took two hours.}",
    # a comma ends what hangs on the left side
    "{Police closed the bridge as the storm neared}, and {schools sent pupils home.}",
    # set beside, whoever is named between commas
    "{Norstrand's exports rose by a tenth}, while {Estmark, its neighbour, received less.}",
    "{Four schools are turning to remote lessons} while {others closed for the day.}",
    "{The firm cut 300 jobs} even as {its profits doubled.}",
    "Roe claimed that {the men are alive} even as {their captors told of twelve deaths.}",
    "{Norstrand's exports rose}, while {the isles, with a port in ruins, are a year behind.}",
    "{The north sold 40 boats in May} while {the south, short of oak, sold twelve.}",
    # whoever acts, with a verb before the noun or no noun at all
    "{In the cellar stood two presses}, and {on a shelf beside them lay visas for eleven isles.}",
    "{No one knows how many people live in the mine} and {few want to find out.}",
    "{Vans may have become the choice of most buyers}, but {that doesn't mean the tram is gone.}",
    "{Two bridges were closed} while {three others stayed open.}",
    "{Vale was cleared} while {his brother was jailed for a year.}",
    "{The firm has closed its mill, the oldest here}, and has said {it will sell the land.}",
    # what a court holds, with a comma before the second part; what somebody calls a thing
    "The court held that {the levy was lawful}, and that {the refund had been paid.}",
    "{The judge rejected the claim} and held that {the will was valid.}",
    "Vale called {the vote a farce}, and {the count went on until dawn.}",
    "Men who row and those who sail agree that {the lake is dirty.}",
    # two who act, in one speaker's words
    "“{When I opened the door, the dog barked} and {I shut it at once},” said Hale.",
    # how often, or when, before who acts
    "{The harbour froze twice}, and {each time the ferry was dug out.}",
    "{The old king refused}, and {last year the town paid for the bridge.}",
    "{So there is no pump in Lowe}, but {it has a well, which, as a rule, is full.}",
    "{Since May rain fell}, and {in June wells in Orra filled up.}",
    "{Norstrand sold 40 boats}, while {the state-run Corby line sold nine.}",
    # a verb that the parser joins to an infinitive before it
    "{Keeping tolls low has been a hope across many of the isles}, and {loans and schemes to bring"
    " more boats into ports like Orra and Lowe often end in May.}",
    # “it” that stands for nobody, and a wish
    "“{The guild raised the toll} and {it is clear that rowers are unhappy},” said Hale.",
    "“{Rowers may use the pier, be it by day or by night} and {it is good for us},” said Hale.",
    "{Hale thanked Vale, who is his clerk}, and {she wept.}",
    "{It was agreed by both sides}, and {the court let it stand.}",
    "{When boats make for Lowe, the road is cut off} and {they lose a day as they go around it.}",
    "{Hale was late}, and {the reason is the fog.}",
]
WHOLE = [
    # what waits while somebody acts, a gerund with its auxiliary
    "{Traffic was diverted while crews cleared the wreck.}",
    "{The road will be shut while the inquiry continues.}",
    "{Six men fell ill while waiting for food and clean blankets being handed out.}",
    # participles that stand before a clause of their own
    "{His hopes dashed and his savings spent, the diver flew home to Lowe.}",
    "{The ferry will sail for a year and then, if the board agrees, retire to Orra.}",
    "{The airport expects 300 passengers on Friday and asks them to come early.}",
    "{Vale demanded that the toll be halved and the gate opened.}",
    "{He held that post until May and wrote two books.}",
    "{The minister held talks in Lowe regarding “the latest floods on the isle.”}",
    # what goes on in a clause that hangs on the first verb
    "{The lender shut 40 branches so that it could save money and its clients could pay less.}",
    "{The match was put off because one judge had fallen ill and another had missed a train.}",
    "{The quay was built in 1962, when the isle had a mill and the lake was clean.}",
    "{The town lists 47 tanks, of which eleven leak and three could burst.}",
    "{The lake is so low that the ferry stands in mud and the mills buy coal.}",
    "{The guard denied that the gate had been open and that the dog had been fed.}",
    "{That the vaccine works and that it is safe had been known for years.}",
    "{Vale left because he lacked votes and because the unions had scared him.}",
    # a participle of the same auxiliary
    "{Two barns were razed and three bridges swept away in Lowe.}",
    "{The town wants the line reopened and the drivers to be paid.}",
    # what stands between two ends, what is put in, what is only denied
    "{The firm will mend what was sold between January and May for free.}",
    "{The dam was drained and, if need be, strengthened.}",
    "{He asked for change and, while the clerk counted it, drew a knife.}",
    "{They agreed on a list, but not on who would lead the board.}",
    "{The dispute is about who may fish there and who may build on the rocks.}",
    # clauses that hang on one word, and the main one behind
    "{Although the crew was ready and it had fuel on board, the ship came too late.}",
    "{If the dam breaks and the valley floods, the army will step in.}",
    # what a preposition leads has no subject
    "{The toll may rise, given the cold and with the north having no power.}",
    "{They left the house where he was born and in which he died.}",
    "{Smoke was seen over Lowe and Corby on Friday.}",
    "“{I saw smoke and I ran},” said Hale.",
    "{The council has raised rents even as it promised to freeze them.}",
    "{He kept singing even as a child.}",
    "Vale said that {he fell ill while he was on the ferry.}",
    "{He read the paper while he was on the ferry.}",
    # a noun, and what is told of it with nothing to open it
    "{Hale praised the care and patience the village shows for its guests.}",
    "{The firm left because of the smoke and dust most shops face there.}",
    "{Vale counted the boats they lost and the number they mended.}",
    # what it all hangs on is to come, also where the tree joins it to that
    "{If Norstrand keeps its word, and the guild agrees to the cuts, then the mill may reopen.}",
    "The agency said {if Estmark keeps its word, put at ten boats, and the guild agrees to cuts,"
    " then the mill may reopen.}",
    "{The report comes late: As old letters about Lowe finally appear and schools mend their ways,"
    " it could help change the law.}",
    # a noun that tells what is so, what is compared, what is to be
    "{The union rejected the idea that the boat had been sold and farmers were to blame.}",
    "{Tolls rose faster than Norstrand had hoped and the guild had feared.}",
    "{The council demands that the weir be mended and farmers be paid.}",
    # who is let do something
    "{Vale credited “old letters from Orra” and two coastal guards with helping us find it.}",
    "{Norstrand let its rowers mend the boats and other crews cut the nets.}",
    # no comma ends what tells more
    "{The firm sold its mill, which two brothers had built and some neighbours had painted.}",
    # how far it is so, a noun that is none, a reason, a date
    "{The ferry that was built in Orra has passed its trials and is 80% ready.}",
    "{It is vital to put more boats on the lake – to sail by night, deploy armed rafts, and conduct"
    " covert patrols.}",
    "{There has to be a plan and because it is old is not a plan.}",
    "{The guild put off the sale to June 16 for boxes, and June 21 for crates insured.}",
    "{Trade goes on with both Lowe and Orra slightly lower than before.}",
    "{The secret is skill, and the way most makers paint their boats.}",
    "{The book tells of her youth, plans for Lowe, and the former Orra mayor she most admires.}",
    "{The board had heard many who felt the size of the flood and the cold meant it had to act.}",
    # what no list has for a verb, with one that does it
    "{The set consists of only one green sphere and one purple sphere.}",
]


@pytest.mark.parametrize("drawing", CUT + WHOLE)
def test_a_clause_of_its_own_is_a_claim_of_its_own(drawing: str) -> None:
    assert redraw(drawing, read(drawing, "en")) == drawing
