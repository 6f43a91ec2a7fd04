# ruff: noqa: RUF001 - letters of twenty languages look alike, and are meant
"""Tables of made-up people in twenty languages, in each encoding that old programs write there.

Run by itself it writes them all into a folder:

    python tests/data/make_encodings.py FOLDER
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple


class Language(NamedTuple):
    """Words of a language, and the encodings that programs of its countries write."""

    given: str
    family: str
    words: str
    encodings: str


LANGUAGES = {
    "German": Language(
        "Jürgen Käthe Björn Günter Jörg Anna Ulrike Sören Lukas Bärbel Max Heike",
        "Müller Weiß Schröder Böhm Krüger Schäfer Groß Jäger König Becker Wolf Grün",
        "Köln München Gebäude Vertriebsleiterin Geschäftsführer Straßenbau Zürich Größe",
        "cp1252 iso-8859-1 iso-8859-15 mac-roman",
    ),
    "French": Language(
        "François Zoé Hélène André Jérôme Céline Anaïs Benoît Élodie Marc Chloé Rémi",
        "Lefèvre Béranger Gauthier Côté Noël Dupré Châtel Rivière Moreau Lemaître Dubé Bérard",
        "Société Générale Directrice Besançon Orléans Chargé Développement Hôtel",
        "cp1252 iso-8859-1 iso-8859-15 mac-roman",
    ),
    "Spanish": Language(
        "José Núria Íñigo Lucía Andrés María Begoña Joaquín Ángel Inés Raúl Sofía",
        "Muñoz Peña Ibáñez García López Núñez Gómez Sánchez Ordóñez Ramírez Cañas Díaz",
        "Málaga España Compañía Diseño Córdoba Gestión León Ingeniería",
        "cp1252 iso-8859-1 iso-8859-15 mac-roman",
    ),
    "Portuguese": Language(
        "João Conceição Inês Sérgio Patrícia António Luísa Estêvão Fátima Tomé Célia Rui",
        "Gonçalves Araújo Simões Magalhães Brandão Conceição Antão Leitão Sá Falcão Pátria Lima",
        "Lisboa Comunicação São Paulo Gestão Direção Fundação Évora Produção",
        "cp1252 iso-8859-1 iso-8859-15 mac-roman",
    ),
    "Italian": Language(
        "Niccolò Nicolò Desirè Noè Mosè Giosuè Salomè Carlo Lucia Marta Dalò Elena",
        "Calabrò Sanfrancò Cantù Forlì Cefalù Rossi Fabrò Nardò Abbà Macrì Patanè Russo",
        "Società Qualità Responsabilità Città Università Attività Libertà Perché",
        "cp1252 iso-8859-1 iso-8859-15 mac-roman",
    ),
    "Dutch": Language(
        "Zoë Daniël Noël Chloé Joëlle Raphaël Michaël René Loïs Jan Anaïs Piet",
        "Zuïd Reüs Bezoën Dröge Müskens Coöps Vlaïm Geërts Jansen Moërs Knüver Piët",
        "Coördinator Financiën België Italië Ideeën Reünie Zeeën Coöperatie",
        "cp1252 iso-8859-1 iso-8859-15 mac-roman",
    ),
    "Swedish": Language(
        "Åsa Göran Björn Märta Sören Örjan Håkan Jörgen Pär Anna Gösta Ängla",
        "Åkesson Sjöberg Öberg Lönn Hägg Nyström Sjögren Ström Ågren Björk Mård Ek",
        "Malmö Göteborg Försäljning Ägare Rådgivare Skövde Växjö Åre",
        "cp1252 iso-8859-1 iso-8859-15 mac-roman",
    ),
    "Danish": Language(
        "Søren Åse Bjørn Jørgen Kåre Mæt Lærke Ærø Rasmus Øjvind Bjørk Tårn",
        "Sørensen Bødker Nørgård Ågård Mølgård Kjær Østergård Brøns Bæk Skov Grøn Kær",
        "København Århus Rådgiver Sælger Løsning Køge Ølstykke Direktør",
        "cp1252 iso-8859-1 iso-8859-15 mac-roman",
    ),
    "Finnish": Language(
        "Päivi Väinö Yrjö Hännele Jäine Mäinö Töytö Kyösti Aino Eino Äijö Säde",
        "Mäkinen Hämäläinen Järvinen Mäkelä Määttä Lähde Särkkä Väisä Niemi Pöyry Hölttä Äijälä",
        "Jyväskylä Hämeenlinna Myyntipäällikkö Yhtiö Päätoimittaja Äänekoski Töölö Kääntäjä",
        "cp1252 iso-8859-1 iso-8859-15 mac-roman",
    ),
    "Polish": Language(
        "Łukasz Paweł Grażyna Małgorzata Michał Stanisław Jadwiga Bożena Józef Żaneta Rafał Kinga",
        "Wójcik Dąbrowa Żółtek Śliwa Gołąb Wróbel Kołodziej Zając Krawiec Błaszczyk Pęk Ćwik",
        "Łódź Kraków Spółka Gdańsk Kierownik Sprzedaży Wrocław Usługi Poznań",
        "cp1250 iso-8859-2",
    ),
    "Czech": Language(
        "Jiří Šárka Tomáš Ondřej Zdeněk Božena Růžena Lukáš Kateřina Matěj Eliška Václav",
        "Dvořák Růžička Čapek Šimek Kučera Říha Němec Žák Havlík Beneš Černý Hůlka",
        "Plzeň Společnost Ředitel Brno Účetní Olomouc Děčín Příbram",
        "cp1250 iso-8859-2",
    ),
    "Hungarian": Language(
        "László Zoltán Győző Ágnes Erzsébet Tünde Csongor Örs Jenő Ildikó Ernő Réka",
        "Szabó Kőműves Tóth Gergő Fűzes Kovács Őri Bíró Vörös Széles Erdős Nagy",
        "Győr Székesfehérvár Igazgató Értékesítő Felelősségű Mérnök Szűcs Vállalat Gyűjtő",
        "cp1250 iso-8859-2",
    ),
    "Romanian": Language(
        "Ştefan Mădălina Ioniţă Cătălin Răzvan Ilinca Bogdan Ruxandra Niculiţă Iulia Vlăduţ Sanda",
        "Mureşan Ţepeluş Brânză Dobrişan Căpraru Vâlcan Iştoc Ghiţă Sârbu Pătraşcu Lupaşcu Chiţu",
        "Bucureşti Iaşi Braşov Director Vânzări Timişoara Constanţa Producţie",
        "cp1250 iso-8859-2",
    ),
    "Turkish": Language(
        "Ayşe Gül İbrahim Şule Çağla Oğuz Işık Göksu Barış Ümit Yağmur Özge",
        "Yılmaz Öztürk Çelik Şahin Aydın Doğan Kılıç Güneş Arıkan Yıldız Taş Karaağaç",
        "İstanbul Müdür Satış Eskişehir Muğla Şirketi Diyarbakır Çorum",
        "cp1254 iso-8859-9",
    ),
    "Greek": Language(
        "Ελένη Γιώργος Δημήτρης Κατερίνα Νίκος Σοφία Άννα Πέτρος Χρήστος Ιωάννα Θανάσης Μαρία",
        "Παπάς Δημητρίου Νικολαΐδης Γεωργίου Κωστάκης Βασιλείου Ιωάννου Αλεξίου Μακρής Ζήσης",
        "Αθήνα Θεσσαλονίκη Διευθυντής Εταιρεία Πωλήσεις Πάτρα Ηράκλειο Μηχανικός",
        "cp1253 iso-8859-7",
    ),
    "Russian": Language(
        "Иван Ольга Дмитрий Анна Сергей Наталья Алексей Юлия Фёдор Екатерина Михаил Щелкан",
        "Иванов Петрова Соловьёв Кузнецов Васильева Морозов Зайцева Волков Яшин Жуков Цветаев",
        "Москва Директор Общество Продажи Казань Ярославль Инженер Отдел",
        "cp1251 koi8-r iso-8859-5",
    ),
    "Hebrew": Language(
        "שרה דוד רחל משה יעל אורי נועה יוסף תמר אבי מיכל גיל",
        "כהן לוי מזרחי פרץ ביטון אברהם פרידמן שפירא רוזן גולן ברק צור",
        "ירושלים חיפה מנהל חברה מכירות מהנדס תל אביב שיווק",
        "cp1255",
    ),
    "Japanese": Language(
        "花子 太郎 さくら 健一 美咲 翔太 陽子 直樹 恵子 大輔 あゆみ 誠",
        "田中 鈴木 佐藤 高橋 渡辺 伊藤 山本 中村 小林 加藤 吉田 斎藤",
        "東京 株式会社 営業部 エンジニア 大阪 課長 デザイナー 札幌",
        "cp932 euc-jp",
    ),
    "Korean": Language(
        "민준 서연 지훈 수빈 예은 도윤 하은 준호 지우 현우 유진 성민",
        "김 이 박 최 정 강 조 윤 장 임 한 오",
        "서울 주식회사 개발자 부산 과장 디자이너 영업팀 대전",
        "cp949",
    ),
    "Chinese": Language(
        "伟 芳 娜 秀英 敏 静 丽 强 磊 军 洋 艳",
        "王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙",
        "北京 有限公司 工程师 上海 销售经理 设计师 深圳 总监",
        "gb18030",
    ),
}
UNICODE = "utf-8 utf-8-sig utf-16 utf-16-le utf-32"
COLUMNS = ("Name", "Company", "Position", "E-mail")


def table(language: str, count: int) -> str:
    """Write a table of so many people of a language, the same every time."""
    words = LANGUAGES[language]
    pick = random.Random(f"{language} {count}")
    lines = [";".join(COLUMNS)]
    for number in range(count):
        one, two, three = (pick.choice(words.words.split()) for _ in range(3))
        name = f"{pick.choice(words.given.split())} {pick.choice(words.family.split())}"
        lines.append(f"{name};{one} {pick.randint(1, 99)};{two} {three};p{number}@example.org")
    return "\r\n".join([*lines, ""])


def encoded(counts: tuple[int, ...] = (200, 10)) -> Iterator[tuple[str, str, int, bytes]]:
    """Yield language, encoding, number of people and the bytes."""
    for language, words in LANGUAGES.items():
        for encoding in f"{words.encodings} {UNICODE}".split():
            for count in counts:
                yield language, encoding, count, table(language, count).encode(encoding)


def main(folder: Path) -> None:
    """Write every table into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for language, encoding, count, data in encoded():
        (folder / f"{language}-{encoding}-{count}.csv").write_bytes(data)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
