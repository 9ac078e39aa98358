//! The pages of the welfare estimate, drawn natively: what they say for which answers, and that no
//! other page says any of it.

use layak::catalog::FOUNDING_DAY;
use layak::engine::Open;
use layak::fact::Fact;
use layak::household::{Answer, Given, Reply};
use layak::item::Item;
use layak::questionnaire::Depth;
use layak::route::Route;
use layak::session::{Action, Session};
use layak::ui::Form;
use layak::words::Locale;

use super::{TODAY, count, drawn, sessions};

fn reply(session: &Session, item: Item, reply: Reply) -> Session {
    session.apply(Action::Reply(item, Some(Given { reply, at: item as u32 * 60 })))
}

fn said(session: &Session, replies: &[(Item, u32)]) -> Session {
    replies.iter().fold(session.clone(), |session, it| reply(&session, it.0, Reply::Value(it.1)))
}

fn answer(session: &Session, fact: Fact, value: u32) -> Session {
    session.apply(Action::Answer(Open { person: None, fact }, Some(Answer::value(value))))
}

/// Garut, five people, a ceramic floor, fuel, a refrigerator: the fourth published worked score.
const GARUT: &[(Item, u32)] = &[
    (Item::TempatTetap, 1),
    (Item::Serumah, 5),
    (Item::Lantai, 0),
    (Item::Daging, 0),
    (Item::Ayam, 0),
    (Item::NasiJadi, 0),
    (Item::RawatBaju, 0),
    (Item::Bensin, 1),
    (Item::Kulkas, 1),
    (Item::Mobil, 0),
    (Item::TabunganKepala, 0),
];

fn garut() -> Session {
    let empty = Session::new(Locale::Indonesian, TODAY).apply(Action::Estimate(Some(Depth::Quick)));
    said(&answer(&empty, Fact::Kabupaten, 3205), GARUT)
}

fn estimate(session: &Session) -> String {
    drawn(session, &Route::Estimate, &Form::default())
}

#[test]
fn the_picture_says_what_it_is_and_what_it_is_not() {
    let html = estimate(&garut());
    for words in [
        "Dari 10 rumah tangga dengan jawaban seperti ini, sekitar 7 termasuk 40 persen terbawah menurut belanja, kata survei 2022.",
        "Cenderung termasuk 40 persen terbawah.",
        "Kisaran wajar: desil 1 sampai 7.",
        "Ini bukan desil resmi.",
        "dengan izin Innovations for Poverty Action (IPA)",
        "https://www.povertyindex.org",
        "Di bawah garis kemiskinan nasional: sekitar 26 dari 100.",
        "Di Jawa Barat, 40 dari 100 rumah tangga",
        "aria-label=\"Gambar 10 rumah, 7 di antaranya diberi tanda\"",
    ] {
        assert!(html.contains(words), "does not say: {words}\n{html}");
    }
    assert_eq!(count(&html, "<svg"), 10, "ten houses");
    assert_eq!(count(&html, "fill=\"currentColor\""), 7, "seven of them filled");
    assert_eq!(count(&html, "<li class=\"in\">"), 7, "the range covers seven tenths");
}

#[test]
fn what_is_not_known_widens_the_picture_or_takes_it_away() {
    let chicken = reply(&garut(), Item::Ayam, Reply::Value(1));
    let html = estimate(&chicken);
    assert!(html.contains("Survei asli tidak menyebut ayam."), "{html}");
    assert!(html.contains("sekitar 5 sampai 7 termasuk"), "{html}");
    assert_eq!(count(&html, "stroke-dasharray"), 2, "two houses perhaps");
    let mut open = garut();
    for item in [Item::Mobil, Item::TabunganKepala, Item::Serumah] {
        open = reply(&open, item, Reply::DontKnow);
    }
    let html = estimate(&open);
    assert!(html.contains("Belum cukup jawaban untuk satu gambaran."), "{html}");
    assert_eq!(count(&html, "<svg"), 0, "no picture");
    assert!(html.contains("href=\"#/perkiraan/serumah\""), "it says what to answer: {html}");
}

#[test]
fn the_estimate_knows_its_limits() {
    let jakarta = answer(&garut(), Fact::Kabupaten, 3171);
    let html = estimate(&jakarta);
    assert!(html.contains("Angka garis kemiskinan tidak ditampilkan"), "{html}");
    assert!(!html.contains("Di bawah garis kemiskinan nasional"), "{html}");
    let then = estimate(&garut().apply(Action::Travel(FOUNDING_DAY)));
    assert!(!then.contains("survei 2022"), "the scorecard of 2016 on the founding day: {then}");
    let official = answer(&garut(), Fact::Desil, 3);
    let html = estimate(&official);
    assert!(html.contains("Desil keluarga Anda 3"), "{html}");
    assert!(!html.contains("Dari 10 rumah tangga"), "{html}");
    let on_the_founding_day = estimate(&official.apply(Action::Travel(FOUNDING_DAY)));
    assert!(!on_the_founding_day.contains("Desil keluarga Anda"), "nobody had one: {on_the_founding_day}");
    let homeless = estimate(&said(&garut(), &[(Item::TempatTetap, 0)]));
    assert!(homeless.contains("langsung termasuk fakir miskin"), "{homeless}");
    assert!(!homeless.contains("Dari 10 rumah tangga"), "{homeless}");
}

/// Whatever is said for the estimate, every page about aid stays as it is.
#[test]
fn no_page_about_aid_shows_any_of_it() {
    for (state, session) in sessions() {
        let with = said(&session, GARUT);
        for route in
            [Route::Results, Route::Program("pkh".into()), Route::Program("blt-desa".into()), Route::Home]
        {
            let (without, with) =
                (drawn(&session, &route, &Form::default()), drawn(&with, &route, &Form::default()));
            // The first screen offers to go on and to forget once anything was said.
            if route != Route::Home || state != "nothing said" {
                assert_eq!(without, with, "{} ({state})", route.href());
            }
        }
        let review = drawn(&with, &Route::Review, &Form::default());
        assert!(review.contains("Perkiraan kesejahteraan"), "the review lists the replies: {review}");
    }
}

#[test]
fn the_checklists_count_and_never_judge() {
    let html = drawn(&garut(), &Route::Checklists, &Form::default());
    for words in [
        "0 dari 8 tanda cocok",
        "0 dari 14 tanda cocok",
        "0 dari 11 tanda cocok",
        "Tidak ditanyakan di aplikasi ini",
    ] {
        assert!(html.contains(words), "does not say: {words}");
    }
    assert_eq!(count(&html, "class=\"sign\""), 1 + 8 + 14 + 11);
    let poor = said(
        &garut(),
        &[
            (Item::Lantai, 6),
            (Item::ListrikRumah, 3),
            (Item::Jamban, 4),
            (Item::KhawatirMakan, 1),
            (Item::LuasLantai, 30),
        ],
    );
    let html = drawn(&poor, &Route::Checklists, &Form::default());
    assert!(html.contains("4 dari 8 tanda cocok"), "{html}");
    assert!(html.contains("3 dari 14 tanda cocok"), "floor area, earth, no toilet: {html}");
}

#[test]
fn no_item_is_answered_beforehand_and_each_may_be_left_out() {
    let (_, empty) = sessions().remove(0);
    for item in Item::ALL {
        let html = drawn(&empty, &Route::ChangeItem(*item), &Form::default());
        assert!(!html.contains("checked"), "{}: {html}", item.name());
        assert!(html.contains("Tidak mau jawab"), "{}", item.name());
        let unknown = html.contains("Tidak tahu");
        assert!(unknown, "{}", item.name());
    }
}

#[test]
fn an_item_of_the_scorecard_shows_its_english_original() {
    let (_, empty) = sessions().remove(0);
    let on = |session: &Session, item| drawn(session, &Route::ChangeItem(item), &Form::default());
    assert!(on(&empty, Item::Kulkas).contains("<p lang=\"en\">"));
    assert!(on(&empty, Item::RawatBaju).contains("clothes-care"), "SUSENAS 2022");
    let then = empty.apply(Action::Travel(FOUNDING_DAY));
    assert!(!on(&then, Item::RawatBaju).contains("clothes-care"), "SUSENAS 2016 does not ask it");
    assert!(on(&then, Item::Jamban).contains("Water sealed"));
    assert!(!on(&empty, Item::BajuBaru).contains("<p lang=\"en\">"), "no item of any scorecard");
}
