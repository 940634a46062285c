"""What tells of the future, what somebody means to do, and what only looks like it."""

import pytest

from workbench.analysis import analyse

PLANS = [
    # what is to be
    ("en", "The old mint is to reopen as a hotel at Easter."),
    ("en", "The port said the crane was to move in December."),
    ("en", "“We’re set to hire forty cooks by the autumn,” the firm said."),
    ("en", "The skipper is due in court on Friday."),
    ("en", "A verdict is due within four weeks."),
    ("en", "The firm said the next ship was expected in April."),
    ("en", "The search is unlikely to resume before dawn."),
    ("en", "The tunnel is on course to open in 2028."),
    ("en", "The lake will have lost half its water by then."),
    ("en", "In winter, warns the grid, the lines will carry a third less."),
    # what somebody means to do, promises, expects
    ("en", "The bakers threatened to close their shops on Monday."),
    ("en", "The tram firm has offered to pay nine thousand euros."),
    ("en", "The brewer expects a profit of three million euros this year."),
    ("en", "Brokers expect rents to fall by a tenth."),
    ("en", "The city is drawing up a contract for the ferries."),
    ("en", "The museum has no plans to move the whale."),
    ("en", "The plan provides for nine new schools."),
    ("en", "“I'm leaving the choir at the end of the season,” the tenor said."),
    # a present that is a future: perfective, of both aspects, of beginning
    ("uk", "Театр влаштує два покази для шкіл."),
    ("uk", "Нові вагони з'являться до літа."),
    ("uk", "«Розпочнемо з дахів», — сказав майстер."),
    ("uk", "«Спробую наступного разу», — сказала бігунка."),
    ("uk", "У жовтні архів організує виставку листів."),
    ("ru", "До конца недели из долины эвакуируют три села."),
    ("ru", "В мае в порту стартует ремонт причала."),
    ("uk", "«У неділю відлітаємо на збори», — сказала капітанка."),
    ("ru", "Театр открывает сезон через две недели."),
    ("ru", "С колокольни снимут леса, под которыми она простояла год."),
    # what somebody means to do, what a paper provides
    ("ru", "«Обещаю достроить баню до Пасхи», — сказал плотник."),
    ("uk", "Рада розглядає можливість продажу парку."),
    ("uk", "Мета ярмарку – зібрати гроші на човен."),
    ("uk", "План передбачає будівництво трьох мостів."),
]
NO_PLANS = [
    ("en", "Her will left the barn to a nephew."),
    ("en", "Will Tanner scored twice on Sunday."),
    ("en", "Divers could hear knocking from the wreck."),
    ("en", "The dead man could be a sailor."),
    ("en", "The syrup may cause drowsiness in older patients."),
    ("en", "Drivers are more likely to be hurt at night than at noon."),
    ("en", "The bank had planned to open a branch but dropped the idea."),
    ("en", "The delay was due to worn brakes."),
    ("en", "Two years later she would go on to win the cup."),
    ("en", "The bakers want the street to stay open."),
    ("uk", "Водолази намагаються дістатися до трюму."),
    ("uk", "67 % містян хочуть повернути трамвай."),
    ("uk", "До пандемії фабрика планувала відкрити цех, але не знайшла грошей."),
    ("uk", "Фермери протестують на мосту."),
    ("uk", "На ярмарку не вистачає складу для меду."),
    ("ru", "Грабитель угрожал кассиру ножом."),
    ("ru", "К зиме готовы все котельные."),
    ("ru", "Мы собираемся за этим столом каждую субботу."),
    ("ru", "Никто не знает, кто заплатит за ремонт."),
]


@pytest.mark.parametrize(("language", "text"), PLANS)
def test_it_looks_ahead(language: str, text: str) -> None:
    assert analyse(text, language=language).claims[0].kind == "plan"


@pytest.mark.parametrize(("language", "text"), NO_PLANS)
def test_it_only_looks_like_a_plan(language: str, text: str) -> None:
    assert analyse(text, language=language).claims[0].kind != "plan"


@pytest.mark.parametrize(
    ("form", "future"),
    [
        *(("завітає", True), ("завітаємо", True), ("приєднаються", True), ("розпочнемо", True)),
        *(("спробую", True), ("надам", True), ("покажеш", True), ("призведе", True)),
        *(("складу", False), ("назву", False), ("впливу", False), ("перерву", False)),
        *(("поспішають", False), ("протестують", False), ("заочне", False), ("виходимо", False)),
    ],
)
def test_a_perfective_verb_is_a_future_in_all_its_persons(form: str, future: bool) -> None:
    from workbench.analysis.languages.ukrainian.aspect import read_future

    assert bool(read_future(form)) is future
