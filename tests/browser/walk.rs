//! Going through the questionnaire as a person does, by mouse or by the keys alone.

use serde_json::json;

use crate::keys::Key;
use crate::page::Page;

/// With what somebody acts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hand {
    Mouse,
    Keys,
}

/// A member as somebody would describe them: place in the family, sex, age, nickname.
pub(crate) struct Member(
    pub(crate) &'static str,
    pub(crate) &'static str,
    pub(crate) &'static str,
    pub(crate) &'static str,
);

/// What somebody answers: the beginning of the question, and the answer.
pub(crate) type Answers = [(&'static str, &'static str)];

impl Page {
    /// Presses a button or follows a link.
    pub(crate) async fn use_(&self, hand: Hand, words: &str) {
        match hand {
            Hand::Mouse => self.click_text(words).await,
            Hand::Keys => {
                self.tab_to(words).await;
                self.press(Key::Enter).await;
            }
        }
    }

    /// Chooses one of several answers.
    pub(crate) async fn pick(&self, hand: Hand, label: &str) {
        if hand == Hand::Mouse {
            return self.choose(label).await;
        }
        for _ in 0..60 {
            self.press(Key::Tab).await;
            if self.focused().await.role == "radio" && self.arrow_to(label).await {
                return;
            }
        }
        panic!("the keys never reach the answer \"{label}\"");
    }

    /// Goes round the radio buttons of the group in focus; the first is chosen by the space bar.
    async fn arrow_to(&self, label: &str) -> bool {
        let first = self.focused().await.name;
        if first == label {
            self.press(Key::Space).await;
            return true;
        }
        loop {
            self.press(Key::Down).await;
            let now = self.focused().await.name;
            if now == label {
                return true;
            }
            if now == first {
                return false;
            }
        }
    }

    /// Types into a field.
    pub(crate) async fn enter(&self, hand: Hand, label: &str, text: &str) {
        match hand {
            Hand::Mouse => self.fill(label, text).await,
            Hand::Keys => {
                self.tab_to(label).await;
                self.type_text(text).await;
            }
        }
    }

    /// Chooses a kabupaten and goes on.
    pub(crate) async fn live_in(&self, hand: Hand, search: &str, place: &str) {
        self.at("#/tempat").await;
        self.enter(hand, "Nama kabupaten atau kota", search).await;
        self.sees(place).await;
        self.pick(hand, place).await;
        self.use_(hand, "Lanjut").await;
    }

    /// Adds a member on the founding day.
    pub(crate) async fn add_member(&self, hand: Hand, button: &str, member: &Member) {
        self.add_member_on(hand, button, member, "24 Desember 2020").await;
    }

    /// Adds a member with the age on this day.
    pub(crate) async fn add_member_on(&self, hand: Hand, button: &str, member: &Member, day: &str) {
        self.use_(hand, button).await;
        self.at("#/keluarga/baru").await;
        match hand {
            Hand::Mouse => self.select("Hubungan dalam keluarga", member.0).await,
            Hand::Keys => {
                self.tab_to("Hubungan dalam keluarga").await;
                self.type_text(member.0).await;
            }
        }
        self.pick(hand, member.1).await;
        self.pick(hand, "Umur").await;
        self.enter(hand, &format!("Umur pada {day}, dalam tahun"), member.2).await;
        self.enter(hand, "Nama panggilan (boleh kosong)", member.3).await;
        self.use_(hand, "Simpan").await;
        self.at("#/keluarga").await;
        self.sees(member.3).await;
    }

    /// Answers the questions about the place until the family is to be named.
    pub(crate) async fn answer_place(&self, hand: Hand, answers: &Answers) -> Vec<String> {
        let mut asked = Vec::new();
        loop {
            let question = self.h1().await;
            if question == "Siapa saja di Kartu Keluarga?" {
                return asked;
            }
            self.answer_one(hand, answers, &question).await;
            asked.push(question);
        }
    }

    /// Gives the answer to one question and goes on.
    pub(crate) async fn answer_one(&self, hand: Hand, answers: &Answers, question: &str) {
        let found = answers.iter().find(|it| question.starts_with(it.0));
        let (_, answer) = found.unwrap_or_else(|| panic!("nobody expected to be asked: {question}"));
        let typed = self.js("return document.querySelector('label[for=angka]') !== null", Vec::new()).await;
        if typed == true && answer.chars().all(|it| it.is_ascii_digit()) {
            let script = "return document.querySelector('label[for=angka]').innerText";
            let label = self.js(script, Vec::new()).await;
            self.enter(hand, label.as_str().unwrap_or_default(), answer).await;
        } else {
            self.pick(hand, answer).await;
        }
        self.use_(hand, "Lanjut").await;
        let gone =
            format!("return document.querySelector('h1')?.innerText !== {}", serde_json::json!(question));
        self.until("the next screen", &gone).await;
        self.begins_at_its_heading().await;
    }

    /// Gives one answer from wherever one is, and comes to the review.
    pub(crate) async fn change(&self, question: &str, answer: &str) {
        self.go(&format!("#/ubah/{question}")).await;
        self.choose(answer).await;
        self.click_text("Lanjut").await;
        self.at("#/periksa").await;
    }

    /// Runs before the page does, on every visit.
    pub(crate) async fn before(&self, script: &str) {
        self.cdp("Page.enable", json!({})).await;
        self.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await;
    }

    /// The device works the ready households out again, and finds what we found.
    pub(crate) async fn tests_itself(&self) {
        self.go("#/tentang").await;
        self.lay_out_all().await;
        self.click_text("Uji mandiri").await;
        self.sees("432 hasil untuk 16 keluarga contoh: semuanya cocok.").await;
    }

    /// Waits until the focus is on the main heading, where a new screen begins. Whether it is in
    /// sight after going back is the browser's affair: Firefox returns to where one had scrolled.
    pub(crate) async fn begins_at_its_heading(&self) {
        let script = "return document.activeElement?.tagName === 'H1'";
        self.until("the focus on the main heading", script).await;
    }

    /// Answers every question until none is left; gives the questions that were asked.
    pub(crate) async fn answer_all(&self, hand: Hand, answers: &Answers, look: bool) -> Vec<String> {
        let mut asked = Vec::new();
        loop {
            let question = self.h1().await;
            if question == "Periksa jawaban" {
                return asked;
            }
            assert!(!asked.contains(&question), "asked twice: {question}");
            if look {
                self.axe_clean(&question).await;
                self.fits().await;
                if asked.len() < 3 {
                    self.screenshot(&format!("question-{}", asked.len())).await;
                }
            }
            self.answer_one(hand, answers, &question).await;
            asked.push(question);
        }
    }
}
