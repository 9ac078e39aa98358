//! What a column of a list holds: guessed from what stands above it, changed by the person.

use super::normal;
use super::sheet::Sheet;
use crate::fact::{Fact, Subject};
use crate::words::Locale;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// Nothing that is read.
    Skip,
    /// A name, a number of a card or an address: not read on purpose.
    Private,
    /// What tells the families apart; used for that alone.
    Card,
    /// The place in the family.
    Role,
    /// The day of birth.
    Birth,
    /// An answer.
    Fact(Fact),
}

/// How a list is laid out and what its columns hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapping {
    /// Column by column.
    pub columns: Vec<Column>,
    /// A row is a member, and rows with the same card are one family; otherwise a row is a family.
    pub members: bool,
}

/// What people write above columns, as [`normal`] writes it, beside the names of the vocabulary and
/// their labels.
const SYNONYMS: &[(Column, &str)] = &[
    (
        Column::Card,
        "nokk nomorkk kk nokartukeluarga nomorkartukeluarga idkeluarga idkk nokeluarga keluarga family",
    ),
    (
        Column::Private,
        "nik noktp nomorktp ktpel namalengkap nama namakepalakeluarga namakk namaanggota alamat jalan rt rw rtrw nohp hp telepon notelepon namaibu namaibukandung email norekening",
    ),
    (
        Column::Role,
        "hubungan hubungankeluarga hubungandalamkeluarga statushubungan statushubungandalamkeluarga shdk statuskeluarga hubkel hubungandengankepalakeluarga role",
    ),
    (Column::Birth, "tanggallahir tgllahir lahir tgllhr birthdate"),
    (Column::Fact(Fact::Usia), "umur umurtahun umurth usiatahun age"),
    (Column::Fact(Fact::Kelamin), "jeniskelamin jk lp kelaminlp jeniskelaminlp gender sex"),
    (Column::Fact(Fact::Kabupaten), "kabupatenkota kabkota kab kota kabupatenataukota"),
    (Column::Fact(Fact::Wilayah), "jeniswilayah desaataukelurahan"),
    (Column::Fact(Fact::Sekolah), "jenjangsekolah partisipasisekolah sekolahsekarang"),
    (Column::Fact(Fact::Pekerjaan), "pekerjaan pekerjaanutama kerja"),
    (Column::Fact(Fact::Disabilitas), "difabel cacat penyandangdisabilitas disabilitas"),
    (Column::Fact(Fact::Kawin), "statuskawin statusperkawinan menikah"),
    (Column::Fact(Fact::Listrik), "dayalistrik daya dayaterpasang"),
    (Column::Fact(Fact::Desil), "desildtsen desilnasional desilkeluarga"),
    (Column::Fact(Fact::Dtsen), "terdaftardtsen masukdtsen"),
    (Column::Fact(Fact::Dtks), "terdaftardtks masukdtks"),
    (Column::Fact(Fact::Pkh), "penerimapkh statuspkh"),
    (Column::Fact(Fact::Sembako), "bpnt penerimabpnt sembakobpnt penerimasembako"),
    (Column::Fact(Fact::Bst), "penerimabst"),
    (Column::Fact(Fact::BltDesa), "bltdd blt bltdanadesa penerimabltdesa"),
    (Column::Fact(Fact::Penghasilan), "penghasilankeluarga pendapatan pendapatankeluarga"),
    (Column::Fact(Fact::Jkn), "bpjs bpjskesehatan kepesertaanjkn"),
    (Column::Fact(Fact::Kip), "punyakip kartuindonesiapintar"),
    (Column::Fact(Fact::SakitMenahun), "sakitmenahun penyakitmenahun sakitkronis"),
    (Column::Fact(Fact::RumahTidakLayak), "rtlh rumahtidaklayakhuni"),
];

/// So many rows are looked at to see what a column holds.
const LOOKED_AT: usize = 50;

impl Column {
    /// What a column of this name seems to hold.
    #[must_use]
    pub fn named(header: &str) -> Self {
        let name = normal(header);
        let words = Locale::Indonesian.words();
        let fact =
            Fact::ALL.iter().find(|it| normal(it.name()) == name || normal((words.label)(**it)) == name);
        let synonym = || SYNONYMS.iter().find(|it| it.1.split(' ').any(|it| it == name)).map(|it| it.0);
        fact.map(|it| Self::Fact(*it)).or_else(synonym).unwrap_or(Self::Skip)
    }

    /// Whether it says something about one member.
    #[must_use]
    pub fn of_person(self) -> bool {
        match self {
            Self::Role | Self::Birth => true,
            Self::Fact(fact) => fact.subject() == Subject::Person,
            Self::Skip | Self::Private | Self::Card => false,
        }
    }

    /// Whether it is read.
    #[must_use]
    pub fn is_read(self) -> bool {
        !matches!(self, Self::Skip | Self::Private)
    }
}

impl Mapping {
    /// What the columns of a file seem to hold. Of two that hold the same the first is read.
    #[must_use]
    pub fn guess(sheet: &Sheet) -> Self {
        let mut columns: Vec<Column> = Vec::with_capacity(sheet.header.len());
        let n_looked = sheet.n_rows().min(LOOKED_AT);
        let mut numbers = vec![0; sheet.header.len()];
        for row in 0..n_looked {
            for (place, cell) in sheet.cells(row).iter().enumerate().take(numbers.len()) {
                numbers[place] += usize::from(identifies(cell));
            }
        }
        for (place, header) in sheet.header.iter().enumerate() {
            let mut column = Column::named(header);
            if column != Column::Card && numbers[place] > 0 {
                column = Column::Private;
            }
            if column.is_read() && columns.contains(&column) {
                column = Column::Skip;
            }
            columns.push(column);
        }
        let mut found = Self { columns, members: false };
        found.members = found.repeats(sheet);
        found
    }

    /// Whether several rows seem to be one family: some of the first cards stand in several rows.
    fn repeats(&self, sheet: &Sheet) -> bool {
        let Some(card) = self.place_of(Column::Card) else { return false };
        let looked = sheet.n_rows().min(LOOKED_AT * 4);
        let mut cards: Vec<String> = (0..looked).map(|it| sheet.cell(it, card)).collect();
        cards.sort_unstable();
        self.columns.iter().any(|it| it.of_person()) && cards.windows(2).any(|it| it[0] == it[1])
    }

    /// The column that holds this.
    #[must_use]
    pub fn place_of(&self, column: Column) -> Option<usize> {
        self.columns.iter().position(|it| *it == column)
    }

    /// What two columns hold; nothing where each holds something of its own.
    #[must_use]
    pub fn twice(&self) -> Option<Column> {
        let again = |it: &(usize, &Column)| it.1.is_read() && self.columns[..it.0].contains(it.1);
        self.columns.iter().enumerate().find(again).map(|it| *it.1)
    }

    /// Whether there is anything to work out.
    #[must_use]
    pub fn says_something(&self) -> bool {
        self.columns.iter().any(|it| it.of_person() || matches!(it, Column::Fact(_)))
    }
}

/// Whether a cell holds as many digits as the number of a person or of a family card.
#[must_use]
pub fn identifies(cell: &str) -> bool {
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    let other = cell.bytes().filter(u8::is_ascii_alphabetic).count();
    (15..=17).contains(&digits) && other == 0
}
