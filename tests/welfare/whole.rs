//! After a walk on which everything was answered: nothing is open in the odds, and each sign of the
//! lists is met or not, but for the reasons that stand here.

use layak::date::Date;
use layak::fact::Fact;
use layak::household::{Answer, Household};
use layak::item::{Item, ItemKind};
use layak::questionnaire::{Ask, Depth, welfare_left};
use layak::ranking::{Checklist, Estimate, estimate};
use layak::truth::Truth;

use crate::families::{DAYS, family, named, nothing, reply, value_for, value_of};
use crate::random::Random;

use Checklist::{Bps14, Kepmensos146, Kepmensos262};

/// Answers that leave a sign open: the list, the place of the sign from 0, what was asked, the words.
const EITHER: [(Checklist, usize, Item, &[&str]); 11] = [
    // Of bamboo or of wire; and tarpaulin, cardboard and zinc are not named.
    (Bps14, 2, Item::Dinding, &["plester-anyaman-kawat", "daun-terpal-kardus-seng"]),
    // Whoever does not work is not asked for earnings.
    (Bps14, 11, Item::KerjaKepala, &["tidak-bekerja"]),
    // Whether a pension stands for work.
    (Kepmensos262, 0, Item::KerjaKepala, &["pensiunan"]),
    // The power of a meter that is not one's own.
    (Kepmensos262, 7, Item::ListrikRumah, &["bukan-pln", "pln-numpang"]),
    // Whether work covers what is needed.
    (
        Kepmensos146,
        0,
        Item::KerjaKepala,
        &[
            "petani-sampai-setengah-ha",
            "petani-lebih-luas",
            "buruh-tani-kebun",
            "nelayan",
            "buruh-bangunan",
            "pekerja-lepas-lain",
            "usaha-sendiri",
            "karyawan-swasta",
            "asn-tni-polri-bumn",
            "pensiunan",
        ],
    ),
    // More than half for food need not be simple food.
    (Kepmensos146, 1, Item::SeparuhMakan, &["ya"]),
    // Who can pay the puskesmas may be able to pay no more.
    (Kepmensos146, 2, Item::SanggupBerobat, &["ya"]),
    // In which condition walls and floor are.
    (
        Kepmensos146,
        5,
        Item::Dinding,
        &[
            "tembok-diplester",
            "plester-anyaman-kawat",
            "kayu-bagus",
            "bambu",
            "daun-terpal-kardus-seng",
            "lainnya",
        ],
    ),
    (
        Kepmensos146,
        6,
        Item::Lantai,
        &[
            "keramik-marmer-granit",
            "ubin-teraso-vinil-karpet",
            "semen-plester-bata",
            "kayu-bagus",
            "bambu",
            "lainnya",
        ],
    ),
    // Other electricity may have a meter.
    (Kepmensos146, 8, Item::ListrikRumah, &["bukan-pln"]),
    // Whether a protected well counts.
    (Kepmensos146, 10, Item::AirMinum, &["sumur-bor-pompa", "terlindung"]),
];

/// Signs of the home, open where there is none.
const OF_HOME: [(Checklist, &[usize]); 3] =
    [(Bps14, &[0, 1, 2, 3, 4, 5, 6]), (Kepmensos262, &[4, 5, 6, 7]), (Kepmensos146, &[5, 6, 8, 9, 10])];

fn word(item: Item, value: u32) -> &'static str {
    match (item.kind(), value) {
        (ItemKind::YesNo, 0) => "tidak",
        (ItemKind::YesNo, _) => "ya",
        _ => item.word(value).expect("a word"),
    }
}

/// Why the sign cannot be told, where it cannot.
fn reason(household: &Household, on: Date, list: Checklist, place: usize, homeless: bool) -> Option<String> {
    if !list.asks(place) {
        return Some("not asked".into());
    }
    let of_home = OF_HOME.iter().any(|it| it.0 == list && it.1.contains(&place));
    if homeless && of_home {
        return Some("no home".into());
    }
    let (_, _, item, words) = EITHER.iter().find(|it| it.0 == list && it.1 == place)?;
    let said = word(*item, household.heard(*item, on).value().expect("an answer"));
    words.contains(&said).then(|| format!("{}: {said}", item.name()))
}

/// Answers everything with a value, in order.
fn answered(mut household: Household, on: Date, depth: Depth, random: &mut Random) -> Household {
    // A desil that is known would replace the odds.
    household.answers.set(Fact::Desil, Some(Answer::DontKnow));
    for _ in 0..40 {
        let Some(ask) = welfare_left(&household, on, depth).first().copied() else { return household };
        match ask {
            Ask::Fact(fact) => {
                household.answers.set(fact, Some(Answer::value(value_of(fact, random))));
            }
            Ask::Item(item) => {
                let said = value_for(&household, item, on, random);
                reply(&mut household, item, said);
            }
        }
    }
    panic!("the questions never end");
}

fn families(number: u64, on: Date, random: &mut Random) -> Household {
    match number % 3 {
        0 => nothing(),
        1 => named(&[40, 38, 9, 4], on),
        _ => family(random, on),
    }
}

#[test]
fn after_every_question_nothing_is_open_in_the_odds() {
    let mut random = Random::new(29);
    let (mut n_pictures, mut n_homeless) = (0, 0);
    for number in 0..1_800 {
        let on = random.one_of(&DAYS);
        let depth = random.one_of(&[Depth::Quick, Depth::Full]);
        let mut start = families(number, on, &mut random);
        if start.known(Fact::Kabupaten, on).from == layak::household::Source::DontKnow {
            // Who does not know the place is not asked again, and its points stay open.
            start.answers.set(Fact::Kabupaten, None);
        }
        let household = answered(start, on, depth, &mut random);
        match estimate(&household, on) {
            Estimate::Picture(picture) => {
                assert!(picture.open.is_empty(), "{on}: {:?}\n{household:?}", picture.open);
                n_pictures += 1;
            }
            Estimate::NoHome => n_homeless += 1,
            Estimate::Official(desil) => panic!("{desil} was not said"),
        }
    }
    println!("{n_pictures} pictures with nothing open, {n_homeless} without a home");
    assert!(n_pictures > 500 && n_homeless > 500);
}

#[test]
fn after_every_question_each_sign_is_told_or_there_is_a_reason() {
    let mut random = Random::new(31);
    let (mut n_told, mut seen) = (0, std::collections::BTreeSet::new());
    for number in 0..3_000 {
        let on = random.one_of(&DAYS);
        let start = families(number, on, &mut random);
        let household = answered(start, on, Depth::Full, &mut random);
        let homeless = household.survey.value(Item::TempatTetap) == Some(0);
        for list in Checklist::ALL {
            for (place, sign) in list.signs(&household, on).into_iter().enumerate() {
                let reason = reason(&household, on, list, place, homeless);
                assert_eq!(
                    sign == Truth::Unknown,
                    reason.is_some(),
                    "{list:?} {place}: {sign:?} because {reason:?}\n{household:?}"
                );
                n_told += usize::from(reason.is_none());
                seen.extend(reason.map(|it| (list, place, it)));
            }
            let gate = (list == Kepmensos262).then_some(if homeless { Truth::Yes } else { Truth::No });
            assert_eq!(list.gate(&household, on), gate);
        }
    }
    println!("{n_told} signs told, {} reasons why not", seen.len());
    let n_answers: usize = EITHER.iter().map(|it| it.3.len()).sum();
    let n_home: usize = OF_HOME.iter().map(|it| it.1.len()).sum();
    // Children's schooling and the roof are not asked.
    assert_eq!(seen.len(), n_answers + n_home + 2, "every reason occurs");
}
