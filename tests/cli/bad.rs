//! What is said about input and arguments that cannot be used.

use layak::item::Item;
use layak::record::{DECLINED, DONT_KNOW};
use serde_json::json;

use super::layak;

/// Input and message; the message also begins with where it is.
pub(crate) const ALL: &[(&str, &str)] = &[
    (
        r#"{"people":[{"usia":-3}]}"#,
        "1: usia (orang 1): -3 tidak bisa dipakai; yang boleh: bilangan bulat 0 sampai 120 atau \"tidak tahu\"",
    ),
    (
        "{\n \"people\": [\n  {},\n  {\"lahir\":\"2020-02-30\"}\n ]\n}",
        "4: lahir (orang 2): \"2020-02-30\" tidak bisa dipakai; yang boleh: tanggal yang ada di kalender, seperti \"1982-05-31\", atau \"tidak tahu\"",
    ),
    (
        r#"{"people":[]}"#,
        "1: people: belum ada orang; yang boleh: daftar dengan paling sedikit satu orang, [{ \"usia\": … }]",
    ),
    (
        "{\"family\":{}}\n",
        "1: people: belum ada orang; yang boleh: daftar dengan paling sedikit satu orang, [{ \"usia\": … }]",
    ),
    (
        r#"{"people":[{}],"on":"2020-12-24"}"#,
        "1: on: tidak ada isian dengan nama ini; yang boleh: family, people, unfinished atau survey",
    ),
    (
        "{\"people\":[{}],\n\"family\":{\"pkh\":\"aktip\"}}",
        "2: pkh: \"aktip\" tidak bisa dipakai; yang boleh: \"tidak-pernah\", \"aktif\", \"graduasi-alami\", \"graduasi-mandiri\", \"dikeluarkan\" atau \"tidak tahu\"",
    ),
    (
        r#"{"family":{"dtks":"ya"}}"#,
        "1: dtks: \"ya\" tidak bisa dipakai; yang boleh: true, false atau \"tidak tahu\"",
    ),
    (r#"{"family":{"dtks":true,"dtks":true}}"#, "1: dtks: ditulis dua kali; yang boleh: satu kali saja"),
    (
        r#"{"family":{"kabupaten":"Sukabumi"}}"#,
        "1: kabupaten: \"Sukabumi\" tidak bisa dipakai; yang boleh: \"Kab. Sukabumi\" atau \"Kota Sukabumi\"",
    ),
    (
        r#"{"family":{"kabupaten":9999}}"#,
        "1: kabupaten: 9999 tidak bisa dipakai; yang boleh: nama seperti \"Kab. Sukabumi\", kode BPS seperti 3202 atau \"tidak tahu\"",
    ),
    (
        r#"{"family":{"kabupaten":3202,"provinsi":"Bali"}}"#,
        "1: provinsi: \"Bali\" bukan provinsi dari kabupaten yang ditulis; yang boleh: salah satu saja",
    ),
    (
        r#"{"people":[{"usia":3,"lahir":"2017-01-01"}]}"#,
        "1: lahir (orang 1): usia dan lahir ditulis dua-duanya; yang boleh: salah satu saja",
    ),
    (
        r#"{"people":[{"usia":3.5}]}"#,
        "1: usia (orang 1): 3.5 tidak bisa dipakai; yang boleh: bilangan bulat 0 sampai 120 atau \"tidak tahu\"",
    ),
    (
        r#"{"people":[{"usia":null}]}"#,
        "1: usia (orang 1): null tidak bisa dipakai; yang boleh: bilangan bulat 0 sampai 120 atau \"tidak tahu\"",
    ),
    (
        r#"{"people":[{"usia":[3]}]}"#,
        "1: usia (orang 1): daftar […] tidak bisa dipakai; yang boleh: bilangan bulat 0 sampai 120 atau \"tidak tahu\"",
    ),
    (r#"{"people":[{"nama":5}]}"#, "1: nama (orang 1): 5 tidak bisa dipakai; yang boleh: teks"),
    (
        r#"{"people":[{"hubungan":"bapak"}]}"#,
        "1: hubungan (orang 1): \"bapak\" tidak bisa dipakai; yang boleh: \"kepala\", \"pasangan\", \"anak\", \"menantu\", \"cucu\", \"orang-tua\", \"famili\" atau \"lain\"",
    ),
    (
        r#"{"people":["Ibu"]}"#,
        "1: people (orang 1): \"Ibu\" tidak bisa dipakai; yang boleh: satu objek, { \"nama\": …, \"usia\": …, \"kelamin\": … }",
    ),
    (
        r#"{"people":[{}],"unfinished":"ya"}"#,
        "1: unfinished: \"ya\" tidak bisa dipakai; yang boleh: true atau false",
    ),
    (
        r#"{"people":[{}],"survey":{"atap":"genteng"}}"#,
        "1: atap: tidak ada isian dengan nama ini; yang boleh: tempat_tetap, sama_dengan_kk, serumah, anak_0_5, anak_6_10, sekolah_kepala, kerja_kepala, penghasilan_kepala, luas_lantai, lantai, dinding, jamban, air_minum, listrik_rumah, bahan_bakar, daging, ayam, sering_lauk, nasi_jadi, rawat_baju, makan_sehari, khawatir_makan, baju_baru, separuh_makan, sanggup_berobat, bensin, kulkas, mobil, motor, harta, internet_kepala, tabungan_kepala atau simpanan_500_ribu",
    ),
    (
        "{\"people\":[{}],\n\"survey\":{\"lantai\":\"granit\"}}",
        "2: lantai: \"granit\" tidak bisa dipakai; yang boleh: \"keramik-marmer-granit\", \"ubin-teraso-vinil-karpet\", \"semen-plester-bata\", \"kayu-bagus\", \"kayu-jelek\", \"bambu\", \"tanah\", \"lainnya\", \"tidak tahu\" atau \"tidak mau jawab\"",
    ),
    (
        r#"{"people":[{}],"survey":{"serumah":21}}"#,
        "1: serumah: 21 tidak bisa dipakai; yang boleh: bilangan bulat 1 sampai 20, \"tidak tahu\" atau \"tidak mau jawab\"",
    ),
    (
        r#"{"people":[{}],"survey":{"kulkas":1}}"#,
        "1: kulkas: 1 tidak bisa dipakai; yang boleh: true, false, \"tidak tahu\" atau \"tidak mau jawab\"",
    ),
    (
        r#"{"people":[{}],"survey":{"lantai":["tanah"]}}"#,
        "1: lantai: daftar […] tidak bisa dipakai; yang boleh: \"keramik-marmer-granit\", \"ubin-teraso-vinil-karpet\", \"semen-plester-bata\", \"kayu-bagus\", \"kayu-jelek\", \"bambu\", \"tanah\", \"lainnya\", \"tidak tahu\" atau \"tidak mau jawab\"",
    ),
    (
        r#"{"people":[{}],"survey":{"harta":["ac","kulkas"]}}"#,
        "1: harta: \"kulkas\" tidak bisa dipakai; yang boleh: \"ac\", \"laptop\", \"tv-30-inci\", \"emas-10-gram\", \"tabung-gas-5-kg\", \"lahan-lain\" atau \"ternak\"",
    ),
    (
        r#"{"people":[{}],"survey":{"harta":"ac"}}"#,
        "1: harta: \"ac\" tidak bisa dipakai; yang boleh: daftar dengan \"ac\", \"laptop\", \"tv-30-inci\", \"emas-10-gram\", \"tabung-gas-5-kg\", \"lahan-lain\" atau \"ternak\", boleh kosong, \"tidak tahu\" atau \"tidak mau jawab\"",
    ),
    (
        r#"{"people":[{}],"survey":{"harta":["ac","ac"]}}"#,
        "1: harta: \"ac\" ditulis dua kali; yang boleh: satu kali saja",
    ),
    (
        r#"{"people":[{}],"survey":{"motor":true,"motor":true}}"#,
        "1: motor: ditulis dua kali; yang boleh: satu kali saja",
    ),
    (
        r#"{"people":[{}],"survey":["kulkas"]}"#,
        "1: survey: daftar […] tidak bisa dipakai; yang boleh: satu objek dengan jawaban untuk perkiraan, { \"serumah\": …, \"lantai\": … }",
    ),
    (
        r#"{"family":[]}"#,
        "1: family: daftar […] tidak bisa dipakai; yang boleh: satu objek dengan fakta tentang keluarga, { \"kabupaten\": …, \"pkh\": … }",
    ),
    (
        "[]",
        "1: isi berkas: daftar […] tidak bisa dipakai; yang boleh: satu objek, { \"family\": {…}, \"people\": […] }",
    ),
    (
        "",
        "1: JSON tidak terbaca di kolom 1: teks berakhir sebelum ada nilai; yang boleh: satu keluarga, { … }",
    ),
    (
        "{\"people\":[\n{\"usia\":3,}]}",
        "2: JSON tidak terbaca di kolom 11: ada koma sesudah isian terakhir; yang boleh: `}` atau `]`",
    ),
    ("{\"people\":[\n{\"usia\" 3}]}", "2: JSON tidak terbaca di kolom 9: yang boleh: `:` sesudah nama isian"),
    (
        "{\"people\":[\n{\"usia\":3}",
        "2: JSON tidak terbaca di kolom 10: teks berakhir di tengah daftar; yang boleh: `,` atau `]`",
    ),
    (
        "{people:[]}",
        "1: JSON tidak terbaca di kolom 2: nama isian harus di antara tanda kutip; yang boleh: `\"`",
    ),
    (
        r#"{"people":[{}]} {}"#,
        "1: JSON tidak terbaca di kolom 17: ada teks sesudah akhir; yang boleh: satu keluarga saja, { … }",
    ),
];

#[test]
fn not_wanting_to_say_is_an_answer_to_every_item_and_to_no_fact() {
    for item in Item::ALL {
        for said in [DECLINED, DONT_KNOW] {
            let household = json!({ "people": [{}], "survey": { item.name(): said } });
            let (status, _, err) = layak(&["estimate"], household.to_string().as_bytes());
            assert_eq!((status, err.as_str()), (Some(0), ""), "{household}");
        }
    }
    let (status, _, err) = layak(&["estimate"], br#"{"people":[{}],"family":{"dtks":"tidak mau jawab"}}"#);
    assert_eq!(status, Some(2));
    assert!(err.starts_with("masukan:1: dtks: \"tidak mau jawab\" tidak bisa dipakai; "), "{err}");
}

#[test]
fn bad_input_is_named_with_line_field_and_what_is_allowed() {
    for (input, message) in ALL {
        let (status, out, err) = layak(&["evaluate"], input.as_bytes());
        assert_eq!((status, out.as_str(), err), (Some(2), "", format!("masukan:{message}\n")), "{input}");
    }
    let (_, _, err) = layak(&["evaluate"], br#"{"people":[{"umur":3}]}"#);
    assert!(err.starts_with("masukan:1: umur (orang 1): tidak ada isian dengan nama ini; yang boleh: nama, hubungan, lahir, usia, "));
    let (_, _, err) = layak(&["evaluate"], b"{\"people\":[{\"kelamin\":\"\\u001b[31m\xc2\x9b\"}]}");
    assert!(
        err.chars().all(|it| it == '\n' || !it.is_control()),
        "nothing reaches the terminal raw: {err:?}"
    );
    let (status, _, err) = layak(&["evaluate"], b"{\"people\":[{\"nama\":\"\xff\"}]}");
    assert_eq!(
        (status, err.as_str()),
        (Some(2), "masukan:1: JSON tidak terbaca di kolom 21: huruf tidak dikenal; yang boleh: UTF-8\n")
    );
}

#[test]
fn a_bad_command_line_is_named() {
    let day = "yang boleh: tanggal yang ada di kalender, seperti 2020-12-24\n";
    for (arguments, message) in [
        (vec!["evaluate", "--on", "2020-02-30"], format!("--on: \"2020-02-30\" tidak bisa dipakai; {day}")),
        (vec!["evaluate", "--on", "-3"], format!("--on: \"-3\" tidak bisa dipakai; {day}")),
        (vec!["evaluate", "--on"], "--on: belum ada nilainya; tulis sesudah --on\n".into()),
        (vec!["evaluate", "--hari"], "--hari: pilihan tidak dikenal; lihat `layak --help`\n".into()),
        (vec!["evaluate", "tidak-ada.json"], "tidak-ada.json: berkas tidak ditemukan\n".into()),
        (vec!["evaluate", "tests"], "tests: ini folder, bukan berkas\n".into()),
    ] {
        let (status, out, err) = layak(&arguments, b"");
        assert_eq!((status, out.as_str(), err), (Some(2), "", message), "{arguments:?}");
    }
    for arguments in [vec![], vec!["hitung"]] {
        let (status, _, err) = layak(&arguments, b"");
        assert_eq!(status, Some(2));
        assert!(err.contains("; yang boleh: evaluate, estimate, schema"), "{err}");
    }
    let (status, out, _) = layak(&["evaluate", "--help"], b"");
    assert_eq!(status, Some(0));
    assert!(
        out.contains("Pemakaian: layak evaluate [--on TANGGAL] [--lines] [--brief | --verdicts] [BERKAS]"),
        "{out}"
    );
}
