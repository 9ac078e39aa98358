//! The three lists, sign by sign: which answers meet it, which do not, and which leave it open. Every
//! word of an item stands here once for each sign that reads it.

use layak::item::{Item, ItemKind};
use layak::ranking::{Checklist, Count};
use layak::truth::Truth;

use crate::said::{TODAY, said};

/// A sign told by one item: list, number from 1, item, the answers that meet it, those that do not, and
/// those that leave it open.
type Told = (Checklist, usize, &'static str, &'static str, &'static str, &'static str);

const B14: Checklist = Checklist::Bps14;
const K262: Checklist = Checklist::Kepmensos262;
const K146: Checklist = Checklist::Kepmensos146;

const TOLD: [Told; 27] = [
    (
        B14,
        2,
        "lantai",
        "tanah bambu kayu-jelek",
        "keramik-marmer-granit ubin-teraso-vinil-karpet semen-plester-bata kayu-bagus lainnya",
        "",
    ),
    (
        B14,
        3,
        "dinding",
        "bambu kayu-jelek tembok-belum-diplester",
        "tembok-diplester kayu-bagus lainnya",
        "plester-anyaman-kawat daun-terpal-kardus-seng",
    ),
    (B14, 4, "jamban", "tidak-ada bersama-tetangga mck-umum", "sendiri-leher-angsa sendiri-lain", ""),
    (B14, 5, "listrik_rumah", "tidak-ada", "bukan-pln pln-numpang 450 900 1300-atau-lebih", ""),
    (
        B14,
        6,
        "air_minum",
        "tidak-terlindung sungai-danau hujan",
        "kemasan-isi-ulang ledeng sumur-bor-pompa terlindung lainnya",
        "",
    ),
    (
        B14,
        7,
        "bahan_bakar",
        "kayu-bakar arang-briket minyak-tanah",
        "gas-3-kg gas-5-kg-ke-atas listrik gas-kota-biogas tidak-masak",
        "",
    ),
    (B14, 8, "sering_lauk", "tidak-pernah sekali", "dua-kali-atau-lebih", ""),
    (B14, 9, "baju_baru", "tidak-pernah satu", "dua-atau-lebih", ""),
    (B14, 10, "makan_sehari", "sekali dua-kali", "tiga-kali-atau-lebih", ""),
    (B14, 11, "sanggup_berobat", "tidak", "ya", ""),
    (
        B14,
        12,
        "kerja_kepala",
        "petani-sampai-setengah-ha buruh-tani-kebun nelayan buruh-bangunan",
        "",
        "tidak-bekerja petani-lebih-luas pekerja-lepas-lain usaha-sendiri karyawan-swasta asn-tni-polri-bumn \
         pensiunan",
    ),
    (B14, 13, "sekolah_kepala", "tidak-sekolah tidak-tamat-sd sd", "smp sma diploma-sarjana", ""),
    (B14, 14, "simpanan_500_ribu", "tidak", "ya", ""),
    (
        K262,
        1,
        "kerja_kepala",
        "tidak-bekerja",
        "petani-sampai-setengah-ha petani-lebih-luas buruh-tani-kebun nelayan buruh-bangunan pekerja-lepas-lain \
         usaha-sendiri karyawan-swasta asn-tni-polri-bumn",
        "pensiunan",
    ),
    (K262, 2, "khawatir_makan", "ya", "tidak", ""),
    (K262, 3, "separuh_makan", "ya", "tidak", ""),
    (K262, 4, "baju_baru", "tidak-pernah", "satu dua-atau-lebih", ""),
    (
        K262,
        5,
        "lantai",
        "tanah semen-plester-bata",
        "keramik-marmer-granit ubin-teraso-vinil-karpet kayu-bagus kayu-jelek bambu lainnya",
        "",
    ),
    (
        K262,
        6,
        "dinding",
        "tembok-belum-diplester plester-anyaman-kawat kayu-bagus kayu-jelek bambu daun-terpal-kardus-seng",
        "tembok-diplester lainnya",
        "",
    ),
    (K262, 7, "jamban", "tidak-ada bersama-tetangga mck-umum", "sendiri-leher-angsa sendiri-lain", ""),
    (K262, 8, "listrik_rumah", "tidak-ada 450", "900 1300-atau-lebih", "bukan-pln pln-numpang"),
    (K146, 2, "separuh_makan", "", "tidak", "ya"),
    (K146, 3, "sanggup_berobat", "tidak", "", "ya"),
    (K146, 4, "baju_baru", "tidak-pernah", "satu dua-atau-lebih", ""),
    (
        K146,
        6,
        "dinding",
        "tembok-belum-diplester kayu-jelek",
        "",
        "tembok-diplester plester-anyaman-kawat kayu-bagus bambu daun-terpal-kardus-seng lainnya",
    ),
    (K146, 9, "listrik_rumah", "tidak-ada pln-numpang", "450 900 1300-atau-lebih", "bukan-pln"),
    (
        K146,
        11,
        "air_minum",
        "tidak-terlindung sungai-danau hujan lainnya",
        "kemasan-isi-ulang ledeng",
        "sumur-bor-pompa terlindung",
    ),
];

fn sign(list: Checklist, number: usize, text: &str) -> Truth {
    list.signs(&said(text), TODAY)[number - 1]
}

#[test]
fn every_answer_tells_its_sign() {
    for (list, number, item, met, not_met, open) in TOLD {
        let mut n = 0;
        for (words, truth) in [(met, Truth::Yes), (not_met, Truth::No), (open, Truth::Unknown)] {
            for word in words.split_whitespace() {
                assert_eq!(sign(list, number, &format!("{item}={word}")), truth, "{list:?} {number} {word}");
                n += 1;
            }
        }
        let n_words = match Item::named(item).expect(item).kind() {
            ItemKind::Choice(words) => words.len(),
            _ => 2,
        };
        assert_eq!(n, n_words, "{list:?} {number} {item}: every answer once");
        for silent in ["", &format!("{item}=?"), &format!("{item}=-")] {
            assert_eq!(sign(list, number, silent), Truth::Unknown, "{list:?} {number} {silent}");
        }
    }
}

/// Sign, answers, truth: what takes two answers, or never becomes no.
const CASES: [(Checklist, usize, &str, Truth); 36] = [
    (B14, 1, "luas_lantai=31 serumah=4", Truth::Yes),
    (B14, 1, "luas_lantai=32 serumah=4", Truth::No),
    (B14, 1, "luas_lantai=32 serumah=5", Truth::Yes),
    (B14, 1, "luas_lantai=7", Truth::Yes),
    (B14, 1, "luas_lantai=8", Truth::Unknown),
    (B14, 1, "luas_lantai=997 serumah=?", Truth::Unknown),
    (B14, 1, "luas_lantai=? serumah=20", Truth::Unknown),
    (K146, 10, "luas_lantai=39 serumah=5", Truth::Yes),
    (K146, 10, "luas_lantai=40 serumah=5", Truth::No),
    (K146, 10, "serumah=5", Truth::Unknown),
    (B14, 12, "kerja_kepala=nelayan penghasilan_kepala=di-atas-ump", Truth::Yes),
    (B14, 12, "kerja_kepala=usaha-sendiri penghasilan_kepala=di-bawah-600-ribu", Truth::Yes),
    (B14, 12, "kerja_kepala=petani-lebih-luas penghasilan_kepala=di-bawah-600-ribu", Truth::Yes),
    (B14, 12, "kerja_kepala=pensiunan penghasilan_kepala=di-bawah-600-ribu", Truth::Yes),
    (B14, 12, "kerja_kepala=pekerja-lepas-lain penghasilan_kepala=sampai-1500-ribu", Truth::No),
    (B14, 12, "kerja_kepala=karyawan-swasta penghasilan_kepala=sampai-ump", Truth::No),
    (B14, 12, "kerja_kepala=asn-tni-polri-bumn penghasilan_kepala=di-atas-ump", Truth::No),
    (B14, 12, "kerja_kepala=usaha-sendiri penghasilan_kepala=?", Truth::Unknown),
    (B14, 12, "kerja_kepala=tidak-bekerja penghasilan_kepala=di-bawah-600-ribu", Truth::Unknown),
    (B14, 12, "kerja_kepala=? penghasilan_kepala=di-bawah-600-ribu", Truth::Unknown),
    (B14, 12, "penghasilan_kepala=di-atas-ump", Truth::Unknown),
    (K146, 1, "kerja_kepala=tidak-bekerja", Truth::Yes),
    (K146, 1, "kerja_kepala=asn-tni-polri-bumn penghasilan_kepala=di-atas-ump", Truth::Unknown),
    (K146, 1, "", Truth::Unknown),
    (K146, 5, "sekolah_kepala=smp", Truth::Unknown),
    (K146, 7, "lantai=tanah", Truth::Yes),
    (K146, 7, "lantai=kayu-jelek", Truth::Yes),
    (K146, 7, "lantai=keramik-marmer-granit", Truth::Unknown),
    (K146, 7, "lantai=semen-plester-bata", Truth::Unknown),
    (K146, 7, "lantai=bambu", Truth::Unknown),
    (K146, 7, "", Truth::Unknown),
    (K146, 8, "dinding=kayu-jelek lantai=tanah", Truth::Unknown),
    // A fact of the rules settles the item: 450 VA; another leaves three answers that differ.
    (K262, 8, "listrik=0", Truth::Yes),
    (K262, 8, "listrik=3", Truth::No),
    (K262, 8, "listrik=4 listrik_rumah=900", Truth::Unknown),
    // Without a home there is no floor to judge.
    (B14, 2, "tempat_tetap=tidak lantai=tanah", Truth::Unknown),
];

#[test]
fn signs_that_take_two_answers_come_out() {
    for (list, number, text, truth) in CASES {
        assert_eq!(sign(list, number, text), truth, "{list:?} {number}: {text}");
    }
}

#[test]
fn every_sign_of_every_list_is_tested() {
    for (list, n_signs) in [(B14, 14), (K262, 8), (K146, 11)] {
        assert_eq!(list.signs(&said(""), TODAY), vec![Truth::Unknown; n_signs]);
        for number in 1..=n_signs {
            let told = TOLD.iter().any(|it| (it.0, it.1) == (list, number));
            assert!(told || CASES.iter().any(|it| (it.0, it.1) == (list, number)), "{list:?} {number}");
        }
    }
}

#[test]
fn only_the_list_in_force_has_a_gate() {
    for (text, truth) in [("tempat_tetap=tidak", Truth::Yes), ("tempat_tetap=ya", Truth::No)] {
        assert_eq!(K262.gate(&said(text), TODAY), Some(truth));
    }
    for text in ["", "tempat_tetap=?", "tempat_tetap=-"] {
        assert_eq!(K262.gate(&said(text), TODAY), Some(Truth::Unknown), "{text}");
    }
    assert_eq!([B14, K146].map(|it| it.gate(&said("tempat_tetap=tidak"), TODAY)), [None, None]);
}

#[test]
fn counting_keeps_unknown_apart() {
    let signs = K262.signs(&said("khawatir_makan=ya separuh_makan=tidak lantai=tanah"), TODAY);
    assert_eq!(Count::of(&signs), Count { met: 2, unknown: 5, of: 8 });
    assert_eq!(Count::of(&[]), Count { met: 0, unknown: 0, of: 0 });
}
