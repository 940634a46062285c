"""Words that say nothing by themselves, in three languages: levelled, apostrophes left out."""

from claims_db.text.listed import listed

LITTLE = listed(
    """
    a an the of in on at to for by with from as and or but than that this these those it its
    is are was were be been being has have had having do does did will would shall should can
    could may might must he she they them his her their him who whom which what when where
    while after before during into onto over under about against between among out up down off
    near there here then so such also too very just only even still yet already again s t re
    ve ll more most less least each every all any some other another own same if because since
    until till upon per via we us our you your i me my according both either и в во на с со к
    ко о об обо у от ото до из изо за по под над при про для без через между или а но да же ли
    бы б что чтобы как так это этот эта эти этого этой этих этом тот та те того той тех том он
    она оно они его ее их ему ей им ним ней нем нее них который которая которые которых
    которое которого которой котором быть был была было были будет будут есть является
    являются уже еще также тоже лишь только более менее больше меньше чем свой своего своей
    своих свои свою себя все всех всего вся всю весь мы нас вы я мне меня там тут здесь где
    когда если то после перед во время около вследствие ходе итогам результате стал стала
    стало стали станут может могут этим которым которую і й та в у на з із зі до від од за по
    під над при про для без через між або чи а але та ж же б би що щоб як так це цей ця ці
    цього цієї цих цьому той те ті того тієї тих тому він вона воно вони його її їх йому їй їм
    ним ній них який яка які яких яке якого якої якому якій бути був була було були буде
    будуть є вже ще також теж лише тільки більше менше більш менш ніж свій свого своєї своїх
    свої свою себе все всі всіх усі усього ми нас ви я мені мене там тут де коли якщо після
    перед під час біля внаслідок унаслідок ході підсумками став стала стало стали стануть може
    можуть цим яким яку ніби нібито
    """
)
