//! Toy programmes of a few lines, so that no decree can ever break a test of the engine.
//!
//! Each one is there for a trap: a fact read twice, one person under two components, limits that
//! cross, a reading that nobody can know, a limit of the questionnaire between two facts.

use Condition::{All, Any, Disputed, Not, Someone};
use layak::fact::Fact;
use layak::rule::{Component, Condition, Program};

use crate::notation::{between, edition, family, is, largest, limit, no, pays, person, toy, yes};

const OLD: Condition = between(Fact::Usia, 60, 120);
const VERY_OLD: Condition = between(Fact::Usia, 70, 120);
const SMALL: Condition = between(Fact::Usia, 0, 6);
const FLAT: Component = pays("flat", None, 100, 100);

/// All of them.
pub(crate) static TOYS: &[Program] = &[
    toy(
        "conjunction",
        &[edition(&[family("both", All(&[yes(Fact::Dtks), is(Fact::Pkh, &[1])]))], &[FLAT], &[], [0, 0])],
    ),
    // Sembako alone decides, though the formula reads the list twice; plain logic leaves it open.
    toy(
        "twice",
        &[edition(
            &[family(
                "twice",
                Any(&[
                    All(&[yes(Fact::Dtks), yes(Fact::Sembako)]),
                    All(&[no(Fact::Dtks), yes(Fact::Sembako)]),
                ]),
            )],
            &[pays("range", None, 100, 150)],
            &[],
            [0, 0],
        )],
    ),
    toy(
        "tautology",
        &[edition(&[family("it", Any(&[yes(Fact::Dtks), Not(&yes(Fact::Dtks))]))], &[FLAT], &[], [0, 0])],
    ),
    toy("empty", &[edition(&[family("all", All(&[])), family("not", Not(&Any(&[])))], &[FLAT], &[], [0, 0])]),
    toy(
        "never",
        &[edition(&[family("any", Any(&[])), family("list", yes(Fact::Dtks))], &[FLAT], &[], [0, 0])],
    ),
    toy(
        "nothing-paid",
        &[edition(
            &[family("list", yes(Fact::Dtks)), family("pkh", is(Fact::Pkh, &[1, 3]))],
            &[],
            &[],
            [0, 0],
        )],
    ),
    toy(
        "someone",
        &[edition(
            &[family("old", Someone(0, &OLD)), family("none", Not(&Someone(1, &yes(Fact::Prakerja))))],
            &[FLAT],
            &[],
            [2, 0],
        )],
    ),
    // Both must be the same member; the list of the family decides inside the quantifier.
    toy(
        "same-member",
        &[edition(
            &[family(
                "either",
                Any(&[
                    Someone(0, &All(&[OLD, is(Fact::Kelamin, &[0])])),
                    Someone(1, &All(&[yes(Fact::Bsu), yes(Fact::Dtks)])),
                ]),
            )],
            &[FLAT],
            &[],
            [2, 0],
        )],
    ),
    // A child of six at school fits two lines and is paid for one.
    toy(
        "overlap",
        &[edition(
            &[family("list", yes(Fact::Dtks))],
            &[
                pays("small", Some(SMALL), 250, 250),
                pays("school", Some(is(Fact::Sekolah, &[2])), 75, 75),
                pays("mother", Some(is(Fact::Ibu, &[1, 2])), 200, 200),
            ],
            &[limit(0b001, 1), limit(0b111, 2)],
            [0, 0],
        )],
    ),
    toy(
        "cap",
        &[edition(
            &[],
            &[pays("old", Some(OLD), 30, 30), pays("ill", Some(is(Fact::Disabilitas, &[2])), 10, 50)],
            &[limit(0b11, 1)],
            [0, 0],
        )],
    ),
    toy(
        "largest",
        &[largest(edition(
            &[family("none", Not(&Someone(0, &yes(Fact::Prakerja))))],
            &[
                pays("old", Some(OLD), 30, 30),
                pays("ill", Some(is(Fact::Disabilitas, &[1, 2])), 20, 20),
                pays("severe", Some(is(Fact::Disabilitas, &[2])), 30, 30),
            ],
            &[limit(0b001, 1), limit(0b111, 2)],
            [1, 0],
        ))],
    ),
    toy(
        "crossing",
        &[edition(
            &[],
            &[
                pays("old", Some(OLD), 30, 30),
                pays("ill", Some(is(Fact::Disabilitas, &[1, 2])), 20, 20),
                pays("listed", Some(yes(Fact::PenerimaTerdaftar)), 10, 10),
                FLAT,
            ],
            &[limit(0b0011, 1), limit(0b0110, 1)],
            [0, 0],
        )],
    ),
    toy(
        "nobody",
        &[edition(
            &[family("list", yes(Fact::Dtks))],
            &[pays("old", Some(OLD), 30, 30), pays("listed", Some(yes(Fact::PenerimaTerdaftar)), 10, 10)],
            &[limit(0b01, 0)],
            [0, 0],
        )],
    ),
    // The least comes from another choice than the most.
    toy(
        "ranges",
        &[edition(
            &[],
            &[pays("wide", Some(yes(Fact::Bsu)), 10, 100), pays("narrow", Some(yes(Fact::Bpum)), 40, 50)],
            &[limit(0b11, 2), limit(0b01, 1)],
            [0, 0],
        )],
    ),
    toy(
        "disputed",
        &[edition(
            &[
                family("list", Any(&[yes(Fact::Dtks), All(&[yes(Fact::Diusulkan), Disputed(0)])])),
                family("no-aid", Not(&All(&[yes(Fact::Sembako), Not(&Disputed(1))]))),
            ],
            &[FLAT],
            &[],
            [0, 2],
        )],
    ),
    toy(
        "disputed-who",
        &[edition(
            &[family("list", Any(&[yes(Fact::Dtks), All(&[yes(Fact::Bst), Disputed(1)])]))],
            &[
                pays("old", Some(Any(&[VERY_OLD, All(&[between(Fact::Usia, 60, 69), Disputed(0)])])), 30, 30),
                pays("ill", Some(is(Fact::Disabilitas, &[2])), 10, 10),
            ],
            &[limit(0b01, 1)],
            [0, 2],
        )],
    ),
    toy(
        "each-person",
        &[edition(
            &[
                person("adult", between(Fact::Usia, 18, 120)),
                person(
                    "no-aid",
                    Any(&[
                        All(&[Not(&is(Fact::Pkh, &[1])), no(Fact::Sembako)]),
                        All(&[no(Fact::PenerimaTerdaftar), Disputed(0)]),
                    ]),
                ),
            ],
            &[pays("each", Some(All(&[])), 355, 355)],
            &[limit(0b1, 2)],
            [0, 1],
        )],
    ),
    toy(
        "family-in-who",
        &[edition(
            &[family("someone", Someone(0, &Any(&[yes(Fact::Bsu), is(Fact::Listrik, &[0, 1])])))],
            &[
                pays("list", Some(Any(&[yes(Fact::Dtks), All(&[OLD, is(Fact::Listrik, &[0])])])), 7, 7),
                pays("girl", Some(All(&[no(Fact::Dtks), is(Fact::Kelamin, &[0])])), 5, 5),
            ],
            &[],
            [1, 0],
        )],
    ),
    // Limits of the questionnaire tie sex, age, pregnancy and work together.
    toy(
        "implied",
        &[edition(
            &[family("official", Not(&Someone(0, &is(Fact::Pekerjaan, &[4, 5]))))],
            &[
                pays(
                    "mother",
                    Some(All(&[is(Fact::Ibu, &[1, 2, 3]), between(Fact::KehamilanKe, 1, 2)])),
                    9,
                    9,
                ),
                pays("idle", Some(All(&[is(Fact::Pekerjaan, &[0]), no(Fact::KreditBank)])), 2, 2),
            ],
            &[limit(0b11, 2)],
            [1, 0],
        )],
    ),
    // Age decides, and answers about facts that no formula reads rule ages out.
    toy("age-alone", &[edition(&[], &[pays("young", Some(between(Fact::Usia, 6, 21)), 4, 4)], &[], [0, 0])]),
    toy(
        "place",
        &[edition(
            &[
                family("desa", is(Fact::Wilayah, &[0])),
                family(
                    "outside",
                    Not(&Any(&[
                        between(Fact::Kabupaten, 3100, 3199),
                        is(Fact::Kabupaten, &[3271, 3276]),
                        All(&[is(Fact::Kabupaten, &[3201]), yes(Fact::KecamatanPaket)]),
                    ])),
                ),
            ],
            &[FLAT],
            &[],
            [0, 0],
        )],
    ),
];
