/**
 * Given names that are one name. General knowledge of how English-language newspapers write names, put together for
 * this project; Apache-2.0 like the rest. Lower case, without accents.
 */

/** One name in other letters, a line each: transliterations, which outlets choose as they like. */
export const GIVEN_SPELLINGS: readonly (readonly string[])[] = rows(`
mohammed muhammad mohamed mohammad muhammed mohamad muhamad mohamud
ahmed ahmad achmed
hussein hussain husayn husain hossein hosein
hassan hasan
yusuf youssef yousef yousuf yusef youssouf
abdullah abdallah abdulla
ibrahim ebrahim
khaled khalid
omar umar
osama usama
mustafa moustafa mostafa
mahmoud mahmud
saeed said saied
moammar muammar mouammar
karim kareem
rashid rasheed rachid
hamid hameed
jamal gamal
faisal faysal feisal
tariq tarek tareq tarik
sergei sergey serguei sergej
serhiy serhii sergiy
yevgeny evgeny evgeni yevgeni yevgeniy evgeniy
alexander aleksandr aleksander alexandr
alexei alexey aleksei aleksey
dmitry dmitri dmitriy dmitrii dimitri
yuri yury yuriy yurii
vasily vassily vasili vasiliy
nikolai nikolay nikolaj
mikhail michail
andrei andrey andrej
volodymyr wolodymyr
oleksandr olexander olexandr
oleksiy oleksii olexiy
fyodor fedor
pyotr petr
semyon semen
vyacheslav viacheslav
vladimir wladimir
anatoly anatoli anatoliy
gennady gennadi gennadiy
grigory grigori grigoriy
yelena elena
yekaterina ekaterina
tatyana tatiana
natalya natalia nataliya
yulia yuliya iuliia
kseniya ksenia xenia
`);

/** Short forms and other forms of a given name, a line each; a short form can stand in several. */
export const GIVEN_SHORT_FORMS: readonly (readonly string[])[] = rows(`
william bill billy will willie
robert bob bobby rob robbie
richard dick rick rich ricky
james jim jimmy jamie
john johnny jack jon
jonathan jon jonny
joseph joe joey
thomas tom tommy
michael mike mick micky
edward ed eddie ted ned
charles charlie chuck
christopher chris
daniel dan danny
david dave
donald don donny
douglas doug
frederick fred freddie
gerald gerry jerry
gregory greg
jeffrey jeff
geoffrey geoff
kenneth ken kenny
lawrence laurence larry
leonard len lenny leo
matthew matt
nicholas nick nicky
patrick pat paddy
peter pete
philip phillip phil
raymond ray
ronald ron ronnie
samuel sam sammy
stephen steven steve
timothy tim
anthony tony
andrew andy drew
alexander alex alec
alexandra alex sandra
alan allan allen al
albert al bert
benjamin ben benny
bernard bernie
eugene gene
francis frank
henry harry hank
joshua josh
nathaniel nathan nate
theodore ted teddy theo
vincent vince vinny
walter walt
zachary zach zack
elizabeth liz beth betsy betty lisa
margaret maggie meg peggy
katherine catherine kathryn kate katie kathy cathy
patricia pat patty tricia
jennifer jen jenny
deborah debra debbie deb
barbara barb
susan sue susie
rebecca becky
victoria vicky
christine chris
christina tina chris
kimberly kim
pamela pam
samantha sam
judith judy
dorothy dot
eleanor ellie
jessica jess
abigail abby
eric erik
carl karl
marc mark
brian bryan
sara sarah
ann anne anna
`);

function rows(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.split(' '));
}
