"""Words of the news to what they mean: those that stand for each other, over three languages.

A line is one meaning. A word that ends in * stands for all that begin so. The words are levelled:
no apostrophes, е for ё. It is a short list of what claims turn on, no dictionary; a word that is
not here is compared by itself.
"""

from functools import lru_cache

MEANINGS = """
    dead: died dies die dying dead death deaths kill* lives погиб* погиба* умер умерли умерла
      умершие
      смерт* жертв* загин* загиб* помер* вбит* убит* гибел* killed fatalit* slain
    hurt: hurt injur* wound* casualt* пострада* постражда* ранен* поранен* травм* раненых
    fire: fire fires blaze пожар* пожеж* загор* возгоран* ablaze
    blast: explosion* exploded explode* blast* взрыв* взорва* вибух*
    drone: drone* uav uavs беспилотник* безпілотник* дрон* бпла шахед* shahed*
    missile: missile* rocket* ракет*
    attack: attack* атак* атаку* удар* вдари* strike strikes struck обстрел* обстріл* shelled
      shelling
    downed: сбил* сбит* збил* збит* уничтож* знищ* downed intercept* перехват* перехоп*
    airdefence: пво ппо противовоздушн* протиповітрян*
    people: people person* human* человек* человека люди людей людям людина людини осіб особи лиц
    staff: worker* employee* staff workforce работник* сотрудник* працівник* співробітник*
    layoff: dismiss* laid layoff* sack* уволи* увольн* сократи* звільни* лишились
    rate: rate rates ставк*
    bank: bank банк банка банку банки банком банков банківськ* банковск*
    nationalbank: нацбанк* centralbank центробанк* цб нбу
    percent: percent процент* відсот*
    up: rise rises rose risen rising grow* grew increas* rais* lift* climb* вырос* выраст* возрос*
      возрастет возросл* увелич* повыс* повыш* подня* рост роста зріс зросл* зрост* збільш*
      підвищ* підня* higher
    down: fall falls fell fallen falling drop* declin* decreas* lower* reduc* cut cuts shrank сниз*
      сниж* сократил* сократит* сократилс* упал* упад* умень* паден* знизи* зниже* зменш* скороти*
      скорочен* впал* падін* опустив опустил*
    open: open opens opened opening откры* відкри* начал* начинает* почав* почал* почина*
      розпоч* стартова*
    close: close closes closed closing closure shut* закры* закри*
    send: send sends sent deliver* suppl* pledg* provid* transfer* передаст передаст передат*
      переда*
      передасть передав* постав* надасть надат* надав* надас* выдел* виділ* hand hands
    receive: receiv* obtain* получ* отрима*
    visit: visit* arriv* приед* приїд* приех* приїха* прибуд* прибы* прибув* посет* посещ* відвіда*
      поед* поїде* поїха* поех* attend*
    leave: leave leaves left depart* quit* покину* уехал* уезж* виїха* поїхав залиш* покида*
    agree: agree* agreement* deal accord* договор* домов* угод* соглаш* согласил* погод*
    sign: sign signs signed signing подпис* підпис*
    law: law laws bill закон*
    pass: pass passes passed adopt* принял* приня* ухвал* прийня* схвал* одобр* approve* підтрима*
      поддерж*
    parliament: parliament* парламент* rada рада ради раді раду дума думы думе
    court: court* суд суда суду судом суде суді судов*
    arrest: arrest* detain* задерж* задержа* затрим* арест* арешт* custody
    sentence: sentenc* приговор* засуд* осужд* осуди* вирок*
    minister: minister* министр* міністр* министер* міністер* ministry ministries
    premier: premier* премьер* премєр*
    president: president* президент*
    mayor: mayor* мэр* мер мера меру мером мери ексмер* эксмэр*
    ambassador: ambassador* посол посла послу послом
    former: former бывш* колишн* экс екс
    company: company companies firm firms компани* компані* фирм* фірм*
    plant: plant plants factory factories завод*
    mine: шахт* mine mines
    tank: tank tanks танк*
    howitzer: howitzer* гаубиц*
    vehicle: vehicle* бронемашин* машин*
    prisoner: prisoner* пленн* полонен* военнопленн* військовополонен*
    prison: prison* bars тюрьм* тюрм* вязниц*
    exchange: exchang* swap* обмен* обмін*
    ceasefire: ceasefire* truce прекращен* припинен* перемир* прекрат* припин*
    grain: grain зерн* зернов*
    export: export* экспорт* експорт* вывоз* вивез* вивіз*
    gas: gas газ газа газу газом
    oil: oil нефт* нафт*
    power: electricity power свет света світл* электр* електр* энерг* енерг*
    blackout: blackout* знеструм* обесточ*
    family: famil* семь* семей сімей сімя родин* household*
    city: city cities town towns город* місто міста місті місту міст городск* міськ*
    village: village* село села селе селі деревн*
    region: region* регион* регіон* област* oblast*
    population: population населен* жител* мешкан* resident*
    train: train trains поезд* потяг* поїзд*
    bridge: bridge* мост моста мосту мосты моста мостом
    ship: ship ships ferry судно корабл* паром* порон* vessel*
    sink: sank sink sinks sunk затону* потону*
    collapse: collaps* обруш* обвал*
    collision: collid* collision* зіткн* столкн*
    repair: repair* ремонт*
    protect: protect* guard guards guarded protection защи* захист* захищ*
    illness: illness* disease* болезн* хвороб* захворюв* заболева*
    vaccine: vaccin* вакцин*
    fine: fine fines fined penalt* штраф* оштраф*
    bribe: brib* взятк* хабар*
    debt: debt* долг* борг*
    million: million* млн миллион* мільйон*
    displaced: displaced переселен* переселенц*
    refugee: refugee* беженц* біженц*
    night: night overnight ночь ночи ночью ніч ночі вночі уночі
    end: end конца концу конец кінця кінець кінці
    begin: begin* start* began начн* почн*
    confirm: confirm* подтвер* підтвер*
    say: say says said tell* told сказа* сообщ* повідом* заяв* заявл* announc*
    find: find finds found finding нашел нашл* знайш* виявив выяви* обнаруж*
    violation: violation* нарушен* порушен*
    test: test tests тест*
    water: water вода воды воде воду вода води воді
    jobless: unemploy* jobless* безработ* безробіт*
    turnout: turnout явк*
    veto: veto* вето
    land: land lands земл*
    sale: sale sales продаж*
    summit: summit* саммит* саміт*
    war: war wars война войны войне войну війна війни війні війну
    army: army armies армия армии армію армія армії
    border: border* границ* границя кордон*
    child: child children ребен* дети детей дітей діти дитин*
    school: school* школ*
    hospital: hospital* больниц* лікарн* госпитал* шпитал*
    house: house* home homes дом дома домов домах будин* будинк*
    week: week weeks недел* тижн* тиждень
    month: month months месяц* місяц* місяць
    year: year years год года году годы лет рік року років роки
    day: day days день дня дней днів дні
    hour: hour hours час часа часов годин*
    citizen: citizen* граждан* громадян*
    sailor: sailor* моряк* моряк
    miner: miner miners шахтер* гірник* горняк*
    pensioner: pension* пенси* пенсі*
    tax: tax taxes taxed налог* подат*
    budget: budget* бюджет*
    price: price prices цена цены цен цін ціна ціни
    money: money деньг* грош*
    bail: bail залог* застав*
    release: releas* freed free освобо* відпуст* звільнен* отпуст* звільнив
    safe: safe safety безопасн* безпечн* безпек*
    suspect: suspect* подозрева* підозрюван*
    police: police полици* поліці*
    ministryinterior: мвд мвс
    ministryforeign: мид мзс
    nato: nato нато
    un: un оон
    eu: eu ес єс евросоюз* євросоюз*
    imf: imf мвф
    osce: osce обсе обсє
    usa: usa сша
    kyiv: kyiv kiev киев* київ* києв* киiв
    ukraine: ukrain* украин* україн*
    russia: russia* росси* росі* рф moscow москв* moskv* кремл*
    germany: german* германи* німеч* немец* німец* berlin* берлин* берлін*
    poland: poland polish польш* польск* польщ* польськ*
    france: france french франци* франці* француз* paris
    britain: britain british uk великобритан* британ* британськ*
    china: china chinese китай* китаю китая китае китаем
    turkey: turkey turkish турци* турец* туреч*
    greece: greece greek* греци* греці* грец* греч*
    czech: czech* чехи* чеськ* чехі* чешск*
    sweden: swed* швеци* швед* швеці*
    lithuania: lithuan* литв* литовск* литовськ*
    egypt: egypt* егип* єгип*
    libya: liby* ливи* лівії лівія ливій*
    israel: israel* израил* ізраїл*
    iran: iran* иран* іран*
    odesa: odes* одес*
    lviv: lviv lvov львов* львів* львівськ*
    kharkiv: khark* харьк* харк*
    kherson: kherson* херсон*
    dnipro: dnipro dnepr днепр* дніпр*
    budapest: budapest* будапешт*
    brussels: brussels брюссел*
    europe: europe* европ* європ*
    euro: euro euros eur евро євро
    dollar: dollar* usd доллар* долар*
    hryvnia: hryvn* uah гривн* гривен* грн
    loan: loan* кредит*
    double: doubl* twice вдвое удвое вдвічі удвічі
    subscription: signature*
    emb: embass* посольств*
    discuss: discuss* обсуд* обсужд* обговор*
    election: election* vote votes выбор* вибор*
    government: government* cabinet правительств* уряд* кабмин* кабмін*
    soldier: soldier* troops военн* військов* солдат*
    half: half половин*
    third: треть трети третин* третину
    quarter: четверть четверти чверт* чверть
    reserve: reserve* storage запас* сховищ* хранилищ*
"""


def read_meanings(lines: str) -> tuple[dict[str, str], dict[str, str]]:
    """The words and the beginnings of words, each with its meaning."""
    words: dict[str, str] = {}
    beginnings: dict[str, str] = {}
    meaning = ""
    for token in lines.split():
        if token.endswith(":"):
            meaning = token[:-1] + "9"  # so that it is no word itself
        elif token.endswith("*"):
            beginnings.setdefault(token[:-1], meaning)
        else:
            words.setdefault(token, meaning)
    return words, beginnings


WORDS, BEGINNINGS = read_meanings(MEANINGS)
LONGEST = max(map(len, BEGINNINGS))
CITIES = frozenset(
    f"{name}9"
    for name in ("kyiv", "odesa", "lviv", "kharkiv", "kherson", "dnipro", "budapest", "brussels")
)
"""Meanings that are names, also where a sentence begins with them."""
OPPOSITES = (("up9", "down9"), ("open9", "close9"))
"""Of which one cannot stand for the other."""


@lru_cache(50_000)
def concept(word: str) -> str | None:
    """What a levelled word means, if it is one of the list."""
    if word in WORDS:
        return WORDS[word]
    for length in range(min(len(word), LONGEST), 1, -1):
        if (meaning := BEGINNINGS.get(word[:length])) is not None:
            return meaning
    return None
