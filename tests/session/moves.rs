//! Random walks through the application: which steps there are, and how they are drawn.

use layak::consistency::Because;
use layak::date::Date;
use layak::fact::Fact;
use layak::household::{Answer, Birth, Given, Reply, Role};
use layak::item::Item;
use layak::questionnaire::Depth;
use layak::session::Draft;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestError, TestRunner};

pub(crate) const TODAY: Date = Date::checked(2026, 2, 15);

/// A step on the way. Members are chosen by a number, so that a step fits every household.
#[derive(Clone, Debug)]
pub(crate) enum Move {
    Answer(Fact, u8, Option<Answer>),
    Add(Draft),
    Edit(u8, Draft),
    Remove(u8),
    Finish(bool),
    Forget,
    Undo,
    Speak(bool),
    Travel(Date),
    AskClosed(bool),
    Reply(Item, Option<Given>),
    Estimate(Option<Depth>),
    /// Leaves one of the doubts as it is, or one that nobody has; by a number.
    Confirm(u8, Option<Because>),
    /// Receives a code that was made a number of steps ago, or by nobody.
    Receive(u8),
    /// To the screen before this one.
    Back,
}

fn answers() -> impl Strategy<Value = (Fact, Option<Answer>)> {
    // A few facts come often, so that answers are corrected and taken back.
    let often = prop::sample::select(vec![Fact::Kabupaten, Fact::Desil, Fact::Ibu, Fact::Sekolah]);
    let fact = prop_oneof![often, prop::sample::select(Fact::ALL.to_vec())];
    (fact, 0_u8..8, any::<(u32, u32)>()).prop_map(|(fact, kind, (one, other))| {
        let (least, most) = fact.bounds();
        let within = |it: u32| least + it % (most - least + 1);
        let (one, other) = (within(one), within(other));
        let answer = match kind {
            0 => None,
            1 => Some(Answer::DontKnow),
            2 => Some(Answer::Between(one.min(other), one.max(other))),
            _ => Some(Answer::value(one)),
        };
        (fact, answer)
    })
}

fn replies() -> impl Strategy<Value = (Item, Option<Given>)> {
    // Items of which a few often do not fit together.
    let often = vec![Item::Motor, Item::Bensin, Item::Daging, Item::SeringLauk, Item::Lantai, Item::Dinding];
    let item = prop_oneof![
        4 => prop::sample::select(often),
        1 => prop::sample::select(Item::ALL.to_vec()),
    ];
    (item, 0_u8..10, any::<u32>(), 0_u32..100).prop_map(|(item, kind, one, at)| {
        let (least, most) = item.bounds();
        let reply = match kind {
            0 => return (item, None),
            1 => Reply::DontKnow,
            2 => Reply::Declined,
            // The same comes often, at another time.
            3..=6 => Reply::Value(least),
            _ => Reply::Value(least + one % (most - least + 1)),
        };
        (item, Some(Given { reply, at }))
    })
}

fn drafts() -> impl Strategy<Value = Draft> {
    let nickname =
        prop::sample::select(vec!["", "Ibu", " Ani ", "Nama yang lebih panjang dari empat puluh huruf"]);
    let role = prop::option::of(prop::sample::select(Role::ALL.to_vec()));
    let birth = prop::option::of(prop::sample::select(vec![
        Birth::DontKnow,
        Birth::Aged(30, TODAY),
        Birth::Aged(7, Date::checked(2020, 12, 24)),
        Birth::On(Date::checked(2012, 2, 29)),
    ]));
    let sex = prop::sample::select(vec![
        None,
        Some(Answer::value(0)),
        Some(Answer::value(1)),
        Some(Answer::DontKnow),
    ]);
    (nickname, role, birth, sex).prop_map(|(nickname, role, birth, sex)| Draft {
        nickname: nickname.into(),
        role,
        birth,
        sex,
    })
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let day = prop::sample::select(vec![TODAY, Date::checked(2020, 12, 24), Date::checked(2021, 1, 31)]);
    let one = prop_oneof![
        10 => (answers(), any::<u8>()).prop_map(|((fact, answer), who)| Move::Answer(fact, who, answer)),
        3 => drafts().prop_map(Move::Add),
        2 => (any::<u8>(), drafts()).prop_map(|(who, draft)| Move::Edit(who, draft)),
        2 => any::<u8>().prop_map(Move::Remove),
        2 => any::<bool>().prop_map(Move::Finish),
        1 => Just(Move::Forget),
        7 => Just(Move::Undo),
        1 => any::<bool>().prop_map(Move::Speak),
        1 => day.prop_map(Move::Travel),
        1 => any::<bool>().prop_map(Move::AskClosed),
        7 => replies().prop_map(|(item, given)| Move::Reply(item, given)),
        1 => prop::option::of(prop::sample::select(vec![Depth::Quick, Depth::Full])).prop_map(Move::Estimate),
        5 => (any::<u8>(), prop::option::of(prop::sample::select(Because::ALL.to_vec())))
            .prop_map(|(which, because)| Move::Confirm(which, because)),
        1 => any::<u8>().prop_map(Move::Receive),
        3 => Just(Move::Back),
    ];
    prop::collection::vec(one, 0..90)
}

/// The same walks each time, and nothing is written to disk.
pub(crate) fn run(seed: u64, n_cases: u32, law: impl Fn(&[Move]) -> Result<(), String>) {
    let config = Config {
        cases: n_cases,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(seed),
        ..Config::default()
    };
    let outcome = TestRunner::new(config).run(&moves(), |moves| law(&moves).map_err(TestCaseError::fail));
    if let Err(TestError::Fail(why, moves)) = &outcome {
        panic!("{why}\n{moves:#?}");
    }
    outcome.expect("every walk can be drawn");
}
