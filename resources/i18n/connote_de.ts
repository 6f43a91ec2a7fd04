<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Take the goal “{goal}” up again</source>
        <translation>Ziel „{goal}“ wieder aufgenommen</translation>
    </message>
    <message>
        <source>Mark the goal “{goal}” as reached</source>
        <translation>Ziel „{goal}“ als erreicht markiert</translation>
    </message>
    <message>
        <source>Drop the goal “{goal}”</source>
        <translation>Ziel „{goal}“ aufgegeben</translation>
    </message>
    <message>
        <source>Edit the goal “{goal}”</source>
        <translation>Ziel „{goal}“ geändert</translation>
    </message>
    <message>
        <source>There is no goal {id}.</source>
        <translation>Es gibt kein Ziel {id}.</translation>
    </message>
    <message>
        <source>There is no goal “{text}”.</source>
        <translation>Es gibt kein Ziel „{text}“.</translation>
    </message>
    <message>
        <source>{number} goals fit “{text}”; name one by its id.</source>
        <translation>{number} Ziele passen zu „{text}“; nenne eines mit seiner ID.</translation>
    </message>
    <message>
        <source>A goal needs a title, such as “network into LMNOP Co.”.</source>
        <translation>Ein Ziel braucht einen Titel, etwa „bei LMNOP Co. Kontakte knüpfen“.</translation>
    </message>
    <message>
        <source>Add the goal “{goal}”</source>
        <translation>Ziel „{goal}“ hinzugefügt</translation>
    </message>
    <message>
        <source>Delete the goal “{goal}”</source>
        <translation>Ziel „{goal}“ gelöscht</translation>
    </message>
    <message>
        <source>helped you before</source>
        <translation>hat dir schon einmal geholfen</translation>
    </message>
    <message>
        <source>answered your last request</source>
        <translation>hat auf deine letzte Anfrage geantwortet</translation>
    </message>
    <message>
        <source>accepted your last request</source>
        <translation>hat deine letzte Anfrage angenommen</translation>
    </message>
    <message>
        <source>hasn’t answered another request yet</source>
        <translation>hat auf eine andere Anfrage noch nicht geantwortet</translation>
    </message>
    <message>
        <source>didn’t answer your last request</source>
        <translation>hat auf deine letzte Anfrage nicht geantwortet</translation>
    </message>
    <message>
        <source>declined your last request</source>
        <translation>hat deine letzte Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>colleagues at {place}</source>
        <translation>zusammen gearbeitet bei {place}</translation>
    </message>
    <message>
        <source>classmates at {place}</source>
        <translation>gemeinsame Ausbildung: {place}</translation>
    </message>
    <message>
        <source>client at {place}</source>
        <translation>Kundenkontakt bei {place}</translation>
    </message>
    <message>
        <source>met at {place}</source>
        <translation>kennengelernt bei {place}</translation>
    </message>
    <message>
        <source>friends from {place}</source>
        <translation>befreundet über {place}</translation>
    </message>
    <message>
        <source>spoke at {place}</source>
        <translation>gesprochen bei {place}</translation>
    </message>
    <message>
        <source>{place}</source>
        <translation>{place}</translation>
    </message>
    <message>
        <source>colleagues</source>
        <translation>zusammen gearbeitet</translation>
    </message>
    <message>
        <source>classmates</source>
        <translation>gemeinsame Ausbildung</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Kundenkontakt</translation>
    </message>
    <message>
        <source>met</source>
        <translation>kennengelernt</translation>
    </message>
    <message>
        <source>introduced to you</source>
        <translation>dir vorgestellt</translation>
    </message>
    <message>
        <source>friends</source>
        <translation>befreundet</translation>
    </message>
    <message>
        <source>spoke</source>
        <translation>gesprochen</translation>
    </message>
    <message>
        <source>you know each other</source>
        <translation>ihr kennt euch</translation>
    </message>
    <message>
        <source>also studied at {place}</source>
        <translation>hat auch hier studiert: {place}</translation>
    </message>
    <message>
        <source>also worked at {place}</source>
        <translation>hat auch bei {place} gearbeitet</translation>
    </message>
    <message>
        <source>introduced by {name}</source>
        <translation>vorgestellt von {name}</translation>
    </message>
    <message>
        <source>knows people at {place}</source>
        <translation>kennt Leute bei {place}</translation>
    </message>
    <message>
        <source>works at {place}</source>
        <translation>arbeitet bei {place}</translation>
    </message>
    <message>
        <source>worked at {place}</source>
        <translation>hat bei {place} gearbeitet</translation>
    </message>
    <message>
        <source>{what} {when}</source>
        <comment>a reason, and years</comment>
        <translation>{what} {when}</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>seit {year}</translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation>bis {year}</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Größe der Anzeige</translation>
    </message>
    <message>
        <source>Tell me on the desktop what is due</source>
        <translation>Auf dem Desktop melden, was ansteht</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>It says their name</source>
        <translation>Nennt den Namen</translation>
    </message>
    <message>
        <source>It says how you know each other</source>
        <translation>Sagt, woher ihr euch kennt</translation>
    </message>
    <message>
        <source>It says who you are, or what you are up to</source>
        <translation>Sagt, wer du bist oder was du gerade machst</translation>
    </message>
    <message>
        <source>It says what you are after</source>
        <translation>Sagt, was du möchtest</translation>
    </message>
    <message>
        <source>It asks one thing, clearly</source>
        <translation>Bittet klar um eine Sache</translation>
    </message>
    <message>
        <source>It fits into the channel</source>
        <translation>Passt in den Kanal</translation>
    </message>
    <message>
        <source>No phrase that everybody sends</source>
        <translation>Keine Floskel, die alle schicken</translation>
    </message>
    <message>
        <source>No gap was left unfilled</source>
        <translation>Keine Lücke ist offen geblieben</translation>
    </message>
    <message>
        <source>No link, no phone number, no pitch</source>
        <translation>Kein Link, keine Telefonnummer, keine Werbung</translation>
    </message>
    <message>
        <source>Not the same text as to others</source>
        <translation>Nicht derselbe Text wie an andere</translation>
    </message>
    <message>
        <source>Their company is still the right one</source>
        <translation>Die genannte Firma stimmt noch</translation>
    </message>
    <message>
        <source>{words} can&apos;t be “{value}”.</source>
        <translation>{words}: „{value}“ ist nicht möglich.</translation>
    </message>
    <message>
        <source>The settings in {path} can&apos;t be read: {strerror}.</source>
        <translation>Die Einstellungen in {path} sind nicht lesbar: {strerror}.</translation>
    </message>
    <message>
        <source>The settings couldn&apos;t be read and begin anew; the old file is {bad}.</source>
        <translation>Die Einstellungen waren nicht lesbar und beginnen neu; die alte Datei ist {bad}.</translation>
    </message>
    <message>
        <source>The settings in {path} couldn&apos;t be read; the usual ones hold.</source>
        <translation>Die Einstellungen in {path} waren nicht lesbar; es gelten die üblichen.</translation>
    </message>
    <message>
        <source>This book has contacts; the sample is only put into an empty one.</source>
        <translation>In diesem Buch sind Kontakte; das Beispiel kommt nur in ein leeres.</translation>
    </message>
    <message>
        <source>Forget {name}?</source>
        <translation>{name} vergessen?</translation>
    </message>
    <message>
        <source>{name} is taken out of the book, the undo journal and all backups. This cannot be undone, nor can anything before it.</source>
        <translation>{name} wird aus dem Buch, dem Rückgängig-Verlauf und allen Sicherungen entfernt. Das lässt sich nicht rückgängig machen, und auch nichts von davor.</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Endgültig vergessen</translation>
    </message>
    <message>
        <source>Backed up to {path}</source>
        <translation>Gesichert in {path}</translation>
    </message>
    <message>
        <source>Go back to the backup of {when}?</source>
        <translation>Zur Sicherung vom {when} zurückkehren?</translation>
    </message>
    <message>
        <source>The book becomes what it was then, for everybody in it. It is backed up first as it is now, so that you can come back the same way.</source>
        <translation>Das Buch wird wieder, wie es damals war, für alle darin. Vorher wird der jetzige Stand gesichert, damit du auf demselben Weg zurückkannst.</translation>
    </message>
    <message>
        <source>Connote is open on this book already; its window comes to the front.</source>
        <translation>Connote hat dieses Buch schon geöffnet; das Fenster kommt nach vorn.</translation>
    </message>
    <message>
        <source>The book can’t be opened</source>
        <translation>Das Buch lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>There is no backup in {folder}.</source>
        <translation>In {folder} ist keine Sicherung.</translation>
    </message>
    <message>
        <source>The book is damaged</source>
        <translation>Das Buch ist beschädigt</translation>
    </message>
    <message numerus="yes">
        <source>{path} is damaged. The newest backup is of {day}, with %n contact(s). The damaged file is kept beside it.</source>
        <translation>
            <numerusform>{path} ist beschädigt. Die neueste Sicherung ist vom {day}, mit %n Kontakt. Die beschädigte Datei bleibt daneben liegen.</numerusform>
            <numerusform>{path} ist beschädigt. Die neueste Sicherung ist vom {day}, mit %n Kontakten. Die beschädigte Datei bleibt daneben liegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Diese Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The backup can’t be restored</source>
        <translation>Die Sicherung lässt sich nicht wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Restore the backup of {when}</source>
        <translation>Sicherung vom {when} wiederhergestellt</translation>
    </message>
    <message>
        <source>The folder can’t be shown here; it is {path}</source>
        <translation>Der Ordner lässt sich hier nicht zeigen; es ist {path}</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New Contact</source>
        <translation>&amp;Neuer Kontakt</translation>
    </message>
    <message>
        <source>New &amp;Goal</source>
        <translation>Neues &amp;Ziel</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Past Imports</source>
        <translation>&amp;Frühere Importe</translation>
    </message>
    <message>
        <source>Load the &amp;Sample Book</source>
        <translation>Beispielbuch &amp;laden</translation>
    </message>
    <message>
        <source>Export &amp;Outreach History…</source>
        <translation>&amp;Anfragenverlauf exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;Contacts…</source>
        <translation>&amp;Kontakte exportieren…</translation>
    </message>
    <message>
        <source>Export the Whole &amp;Book…</source>
        <translation>Ganzes &amp;Buch exportieren…</translation>
    </message>
    <message>
        <source>Back &amp;Up Now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>&amp;Restore a Backup…</source>
        <translation>Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Find or Do Anything</source>
        <translation>&amp;Alles finden oder tun</translation>
    </message>
    <message>
        <source>&amp;Search People</source>
        <translation>&amp;Personen suchen</translation>
    </message>
    <message>
        <source>Find &amp;Duplicates</source>
        <translation>&amp;Duplikate suchen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>&amp;Ziele</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Anfragen</translation>
    </message>
    <message>
        <source>T&amp;emplates</source>
        <translation>&amp;Vorlagen</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <translation>Aus&amp;wertung</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>An&amp;frage</translation>
    </message>
    <message>
        <source>&amp;Write to This Person</source>
        <translation>An &amp;diese Person schreiben</translation>
    </message>
    <message>
        <source>Write to the &amp;Next for This Goal</source>
        <translation>An die &amp;nächste Person für dieses Ziel schreiben</translation>
    </message>
    <message>
        <source>S&amp;kip to the Next Person</source>
        <translation>&amp;Weiter zur nächsten Person</translation>
    </message>
    <message>
        <source>&amp;Copy &amp;&amp; Open Profile</source>
        <translation>&amp;Kopieren &amp;&amp; Profil öffnen</translation>
    </message>
    <message>
        <source>&amp;Mark as Sent</source>
        <translation>Als &amp;gesendet markieren</translation>
    </message>
    <message>
        <source>Save &amp;Draft</source>
        <translation>&amp;Entwurf speichern</translation>
    </message>
    <message>
        <source>C&amp;lose the Composer</source>
        <translation>&amp;Schreibbereich schließen</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>&amp;New Template</source>
        <translation>&amp;Neue Vorlage</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Archive or Take Out</source>
        <translation>&amp;Archivieren oder zurückholen</translation>
    </message>
    <message>
        <source>&amp;Compare with Another Template</source>
        <translation>Mit einer anderen Vorlage &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Import a Template…</source>
        <translation>Vorlage &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export This Template…</source>
        <translation>Diese Vorlage &amp;exportieren…</translation>
    </message>
    <message>
        <source>Add Missing &amp;Starters</source>
        <translation>Fehlende &amp;Startvorlagen ergänzen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Writing &amp;Templates</source>
        <translation>&amp;Vorlagen schreiben</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>&amp;About Connote</source>
        <translation>Ü&amp;ber Connote</translation>
    </message>
    <message>
        <source>Edit the name of the person shown</source>
        <translation>Namen der gezeigten Person bearbeiten</translation>
    </message>
    <message>
        <source>Delete what is chosen in a list</source>
        <translation>Auswahl in einer Liste löschen</translation>
    </message>
    <message>
        <source>Open what is chosen in a list</source>
        <translation>Auswahl in einer Liste öffnen</translation>
    </message>
    <message>
        <source>People: filter the list</source>
        <translation>Personen: Liste filtern</translation>
    </message>
    <message>
        <source>People: choose everybody who is listed</source>
        <translation>Personen: alle in der Liste auswählen</translation>
    </message>
    <message>
        <source>Requests: mark as sent, accepted, replied, helped</source>
        <translation>Anfragen: als gesendet, angenommen, beantwortet, geholfen markieren</translation>
    </message>
    <message>
        <source>Requests: mark as declined, withdrawn, gone</source>
        <translation>Anfragen: als abgelehnt, zurückgezogen, verschwunden markieren</translation>
    </message>
    <message>
        <source>Requests: move a card to the next column, to the one before</source>
        <translation>Anfragen: Karte in die nächste Spalte, in die vorige schieben</translation>
    </message>
    <message>
        <source>Requests to me: accept, ignore, ask for context</source>
        <translation>Anfragen an mich: annehmen, übergehen, nachfragen</translation>
    </message>
    <message>
        <source>Templates: put in a fact</source>
        <translation>Vorlagen: Angabe einfügen</translation>
    </message>
    <message>
        <source>Templates: make the selection optional</source>
        <translation>Vorlagen: Auswahl optional machen</translation>
    </message>
    <message>
        <source>Templates: preview the next, the previous contact</source>
        <translation>Vorlagen: Vorschau für nächsten, vorigen Kontakt</translation>
    </message>
    <message>
        <source>Leave a field or the composer</source>
        <translation>Feld oder Schreibbereich verlassen</translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>&amp;Rückgängig: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation>&amp;Wiederholen: {step}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) left this month</source>
        <translation>
            <numerusform>Noch %n Nachricht im Monat</numerusform>
            <numerusform>Noch %n Nachrichten im Monat</numerusform>
        </translation>
    </message>
    <message>
        <source>This book is read-only</source>
        <translation>Dieses Buch ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Search people, companies, notes…</source>
        <translation>Personen, Firmen, Nachrichten suchen…</translation>
    </message>
    <message>
        <source>New contact (Ctrl+N)</source>
        <translation>Neuer Kontakt (Strg+N)</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>Weitere Ansichten</translation>
    </message>
    <message numerus="yes">
        <source>{view}, %n waiting</source>
        <translation>
            <numerusform>{view}, %n wartet</numerusform>
            <numerusform>{view}, %n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Wiederholen: {what}</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf dich</translation>
    </message>
    <message>
        <source>Once there are people in the book, what needs you stands here, most pressing first.</source>
        <translation>Sobald Personen im Buch sind, steht hier, was zu tun ist, das Dringendste zuerst.</translation>
    </message>
    <message>
        <source>Bring in your contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>An acceptance to thank for, a request that waits too long, a day to follow up, somebody who asks you: it will stand here. With a goal, so will the people who can help with it.</source>
        <translation>Eine Zusage, für die du danken kannst, eine Anfrage, die zu lange wartet, ein Tag zum Nachfassen, jemand, der dich fragt: Hier wird es stehen. Mit einem Ziel auch die Personen, die dabei helfen können.</translation>
    </message>
    <message>
        <source>Look at your goals</source>
        <translation>Deine Ziele ansehen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>{address} can’t be opened here.</source>
        <translation>{address} lässt sich hier nicht öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people) to ask</source>
        <translation>
            <numerusform>%n Person zu fragen</numerusform>
            <numerusform>%n Personen zu fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>{waiting}, {people}</source>
        <comment>what waits, and whom to ask</comment>
        <translation>{waiting}, {people}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>Wähle jemanden aus</translation>
    </message>
    <message>
        <source>Their history with you, whom they know, and what you asked them stand here.</source>
        <translation>Hier stehen eure gemeinsame Geschichte, wen die Person kennt und worum du sie gebeten hast.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Mark as reached</source>
        <translation>Als erreicht markieren</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Dieselbe Person?</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Goals?</source>
        <translation>Ziele?</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Gone?</source>
        <translation>Verschwunden?</translation>
    </message>
    <message>
        <source>These were pending at an earlier import and are in neither file now: withdrawn, declined or expired; LinkedIn doesn’t say which.</source>
        <translation>Diese waren bei einem früheren Import offen und stehen jetzt in keiner der beiden Dateien: zurückgezogen, abgelehnt oder abgelaufen; LinkedIn sagt nicht, was davon.</translation>
    </message>
    <message>
        <source>What is unticked stays as the book says it.</source>
        <translation>Ohne Häkchen bleibt, was im Buch steht.</translation>
    </message>
    <message>
        <source>Untick whom you don’t want in the book.</source>
        <translation>Entferne das Häkchen bei allen, die du nicht im Buch haben willst.</translation>
    </message>
    <message>
        <source>They have the name of somebody in the book. Tick who is the same person.</source>
        <translation>Sie heißen wie jemand im Buch. Hake an, wer dieselbe Person ist.</translation>
    </message>
    <message>
        <source>What became of your requests, and who asked you.</source>
        <translation>Was aus deinen Anfragen wurde und wer dich gefragt hat.</translation>
    </message>
    <message>
        <source>Companies you follow, and jobs you saved or applied for. Tick what you are after.</source>
        <translation>Firmen, denen du folgst, und Jobs, die du gespeichert oder auf die du dich beworben hast. Hake an, was du erreichen möchtest.</translation>
    </message>
    <message>
        <source>Details of the import</source>
        <translation>Details des Imports</translation>
    </message>
    <message>
        <source>Rows that were skipped</source>
        <translation>Übersprungene Zeilen</translation>
    </message>
    <message>
        <source>Requests that are gone</source>
        <translation>Verschwundene Anfragen</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n request(s) as gone</source>
        <translation>
            <numerusform>%n Anfrage als verschwunden markiert</numerusform>
            <numerusform>%n Anfragen als verschwunden markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>More ways to a template</source>
        <translation>Weitere Wege zu einer Vorlage</translation>
    </message>
    <message>
        <source>Import a template…</source>
        <translation>Vorlage importieren…</translation>
    </message>
    <message>
        <source>Add the starters that are missing</source>
        <translation>Fehlende Startvorlagen ergänzen</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Accepted within 14 days</source>
        <translation>Binnen 14 Tagen angenommen</translation>
    </message>
    <message>
        <source>Accepted within 30 days</source>
        <translation>Binnen 30 Tagen angenommen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>What works, once there is something to count</source>
        <translation>Was wirkt, sobald es etwas zu zählen gibt</translation>
    </message>
    <message>
        <source>When you mark requests as sent and as accepted, this page says how far they get, which templates, goals and ways of knowing each other get an answer, how long a yes takes, and how sure all that is.</source>
        <translation>Wenn du Anfragen als gesendet und angenommen markierst, sagt diese Seite, wie weit sie kommen, welche Vorlagen, Ziele und Bekanntschaften Antwort bekommen, wie lange ein Ja dauert und wie sicher das alles ist.</translation>
    </message>
    <message>
        <source>Find somebody to write to</source>
        <translation>Jemanden zum Anschreiben finden</translation>
    </message>
    <message>
        <source>No request that is counted here was written with “{template}” yet.</source>
        <translation>Mit „{template}“ wurde noch keine Anfrage geschrieben, die hier zählt.</translation>
    </message>
    <message>
        <source>Requests of yours, on every channel</source>
        <translation>Deine Anfragen, auf allen Kanälen</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Gespeichert als {path}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Notes are written from this; your account decides the channel.</source>
        <translation>Daraus werden Nachrichten geschrieben; dein Konto bestimmt den Kanal.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>The rules were looked up on the day shown. Enter or a double click changes one; an empty one doesn’t apply.</source>
        <translation>Die Regeln wurden am gezeigten Tag nachgeschlagen. Enter oder ein Doppelklick ändert eine; eine leere gilt nicht.</translation>
    </message>
    <message>
        <source>Which lines stand beside a note. All of them are judged and kept with the request, so that the insights can tell what matters.</source>
        <translation>Welche Zeilen neben einer Nachricht stehen. Beurteilt und mit der Anfrage behalten werden alle, damit die Auswertung zeigen kann, worauf es ankommt.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Choose one to go back to it.</source>
        <translation>Wähle eine, um zu ihr zurückzukehren.</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>All of it is on this machine.</source>
        <translation>Alles liegt auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Bereiche der Einstellungen</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>another day…</source>
        <translation>anderer Tag…</translation>
    </message>
    <message>
        <source>The day it happened</source>
        <translation>Der Tag, an dem es war</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <source>on</source>
        <comment>before a date: on 3 Nov</comment>
        <translation>am</translation>
    </message>
    <message>
        <source>Show person</source>
        <translation>Person zeigen</translation>
    </message>
    <message>
        <source>Show request</source>
        <translation>Anfrage zeigen</translation>
    </message>
    <message>
        <source>Don’t follow up</source>
        <translation>Nicht nachfassen</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>a request to somebody</comment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>Nachfassen…</translation>
    </message>
    <message>
        <source>Follow-up due since {day}</source>
        <translation>Nachfassen fällig seit {day}</translation>
    </message>
    <message>
        <source>Follow up on {day}</source>
        <translation>Nachfassen am {day}</translation>
    </message>
    <message>
        <source>When to come back to them</source>
        <translation>Wann du darauf zurückkommst</translation>
    </message>
    <message>
        <source>Choose a day…</source>
        <translation>Tag wählen…</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>In 3 Tagen</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
    <message>
        <source>the same profile</source>
        <translation>dasselbe Profil</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>dieselbe E-Mail-Adresse</translation>
    </message>
    <message>
        <source>the same name and phone number</source>
        <translation>derselbe Name und dieselbe Telefonnummer</translation>
    </message>
    <message>
        <source>the same name at the same organization</source>
        <translation>derselbe Name bei derselben Organisation</translation>
    </message>
    <message>
        <source>the same name in another order, at the same organization</source>
        <translation>derselbe Name in anderer Reihenfolge, bei derselben Organisation</translation>
    </message>
    <message>
        <source>a short form of the same name, at the same organization</source>
        <translation>eine Kurzform desselben Namens, bei derselben Organisation</translation>
    </message>
    <message>
        <source>the same name with a letter spelled out, at the same organization</source>
        <translation>derselbe Name mit einem ausgeschriebenen Buchstaben, bei derselben Organisation</translation>
    </message>
    <message>
        <source>the same initial and family name, at the same organization</source>
        <translation>dieselbe Initiale und derselbe Nachname, bei derselben Organisation</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>derselbe Name</translation>
    </message>
    <message>
        <source>There is no channel {channel_id}.</source>
        <translation>Es gibt keinen Kanal {channel_id}.</translation>
    </message>
    <message>
        <source>There is no channel “{text}”. There are: {known}.</source>
        <translation>Es gibt keinen Kanal „{text}“. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>{number} channels fit “{text}”; write more of its name.</source>
        <translation>{number} Kanäle passen zu „{text}“; schreib mehr vom Namen.</translation>
    </message>
    <message>
        <source>A channel needs a name of its own.</source>
        <translation>Ein Kanal braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Edit the channel {channel}</source>
        <translation>Kanal {channel} geändert</translation>
    </message>
    <message>
        <source>“{name}” is a channel of your own; it came with no rules.</source>
        <translation>„{name}“ ist dein eigener Kanal; für ihn gibt es keine mitgelieferten Regeln.</translation>
    </message>
    <message>
        <source>Mend the book</source>
        <translation>Buch repariert</translation>
    </message>
    <message>
        <source>Tag {name} “{tag}”</source>
        <translation>{name}: Schlagwort „{tag}“ vergeben</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n (person|people) “{tag}”</source>
        <translation>
            <numerusform>Schlagwort „{tag}“ an %n Person vergeben</numerusform>
            <numerusform>Schlagwort „{tag}“ an %n Personen vergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag “{tag}” off {name}</source>
        <translation>{name}: Schlagwort „{tag}“ entfernt</translation>
    </message>
    <message numerus="yes">
        <source>Take the tag “{tag}” off %n (person|people)</source>
        <translation>
            <numerusform>Schlagwort „{tag}“ bei %n Person entfernt</numerusform>
            <numerusform>Schlagwort „{tag}“ bei %n Personen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive {name}</source>
        <translation>{name} archiviert</translation>
    </message>
    <message numerus="yes">
        <source>Archive %n (person|people)</source>
        <translation>
            <numerusform>%n Person archiviert</numerusform>
            <numerusform>%n Personen archiviert</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring {name} back from the archive</source>
        <translation>{name} aus dem Archiv geholt</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n (person|people) back from the archive</source>
        <translation>
            <numerusform>%n Person aus dem Archiv geholt</numerusform>
            <numerusform>%n Personen aus dem Archiv geholt</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n (person|people)</source>
        <translation>
            <numerusform>%n Person gelöscht</numerusform>
            <numerusform>%n Personen gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the tag first.</source>
        <translation>Gib zuerst das Schlagwort ein.</translation>
    </message>
    <message>
        <source>These are not two contacts, but one.</source>
        <translation>Das sind nicht zwei Kontakte, sondern einer.</translation>
    </message>
    <message>
        <source>Keep {full_name} and {full_name_2} apart</source>
        <translation>{full_name} und {full_name_2} auseinandergehalten</translation>
    </message>
    <message>
        <source>This is you: merge the other contact into you instead.</source>
        <translation>Das bist du: Führe stattdessen den anderen Kontakt mit dir zusammen.</translation>
    </message>
    <message>
        <source>Merge {full_name} into {full_name_2}</source>
        <translation>{full_name} mit {full_name_2} zusammengeführt</translation>
    </message>
    <message>
        <source>{name} is packed more tightly than an honest export can be; nothing was taken in.</source>
        <translation>{name} ist dichter gepackt, als ein echter Export sein kann; nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {most} MiB; nothing was taken in.</source>
        <translation>{name} ergibt entpackt mehr als {most}&#xa0;MiB; nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>{name} holds {count} files, more than the {most_members} that an export could have; nothing was read.</source>
        <translation>{name} enthält {count} Dateien, mehr als die {most_members}, die ein Export haben kann; nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>{name} lists more files than an export could have; nothing was read.</source>
        <translation>{name} führt mehr Dateien auf, als ein Export haben kann; nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>{name} holds files that lie over each other, as no honest export does; nothing was read.</source>
        <translation>{name} enthält Dateien, die sich überlappen, wie in keinem echten Export; nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>{place} is locked with a password; unpack it first and bring in the files themselves.</source>
        <translation>{place} ist mit einem Passwort geschützt; entpacke die Datei zuerst und importiere die Dateien daraus.</translation>
    </message>
    <message>
        <source>{place} is packed by a method that Connote cannot unpack.</source>
        <translation>{place} ist auf eine Art gepackt, die Connote nicht entpacken kann.</translation>
    </message>
    <message>
        <source>{place} is a link to another file, not a file.</source>
        <translation>{place} ist eine Verknüpfung zu einer anderen Datei, keine Datei.</translation>
    </message>
    <message>
        <source>{place} is damaged or incomplete; download it again.</source>
        <translation>{place} ist beschädigt oder unvollständig; lade die Datei neu herunter.</translation>
    </message>
    <message>
        <source>a hidden profile: the row holds no more than a date</source>
        <translation>ein verborgenes Profil: In der Zeile steht nur ein Datum</translation>
    </message>
    <message>
        <source>a hidden profile: the row only says LinkedIn Member</source>
        <translation>ein verborgenes Profil: In der Zeile steht nur „LinkedIn Member“</translation>
    </message>
    <message>
        <source>it holds neither a name nor a profile nor an e-mail address</source>
        <translation>weder Name noch Profil noch E-Mail-Adresse vorhanden</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>the row is empty</source>
        <translation>die Zeile ist leer</translation>
    </message>
    <message>
        <source>a cell in it is longer than 10 MiB (line {line})</source>
        <translation>eine Zelle darin ist länger als 10&#xa0;MiB (Zeile {line})</translation>
    </message>
    <message>
        <source>a quotation mark in it is never closed (line {line})</source>
        <translation>ein Anführungszeichen darin wird nie geschlossen (Zeile {line})</translation>
    </message>
    <message>
        <source>The date could not be read and was left out in {}.</source>
        <translation>Das Datum war nicht lesbar und wurde weggelassen: {}.</translation>
    </message>
    <message>
        <source>The profile address could not be used and was left out in {}.</source>
        <translation>Die Profiladresse war nicht brauchbar und wurde weggelassen: {}.</translation>
    </message>
    <message>
        <source>There are more cells than columns in {}; the rest was left aside.</source>
        <translation>Mehr Zellen als Spalten in {}; der Rest wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“{text}” is not a date; write it like 2026-11-23.</source>
        <translation>„{text}“ ist kein Datum; schreib es wie 2026-11-23.</translation>
    </message>
    <message>
        <source>“{shown}” is not a date; write it like 2012, 2012-03 or 2012-03-09.</source>
        <translation>„{shown}“ ist kein Datum; schreib es wie 2012, 2012-03 oder 2012-03-09.</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Unicode, with “Ã©” put right to “é”</source>
        <translation>Unicode, „Ã©“ zu „é“ berichtigt</translation>
    </message>
    <message>
        <source>Unicode, UTF-16</source>
        <translation>Unicode, UTF-16</translation>
    </message>
    <message>
        <source>Unicode, UTF-16, the other way round</source>
        <translation>Unicode, UTF-16, andersherum</translation>
    </message>
    <message numerus="yes">
        <source>%n broken (character was|characters were) replaced by �.</source>
        <translation>
            <numerusform>%n defektes Zeichen wurde durch � ersetzt.</numerusform>
            <numerusform>%n defekte Zeichen wurden durch � ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text was read as {encoding}, since it is not UTF-8.</source>
        <translation>Der Text wurde als {encoding} gelesen, weil er nicht UTF-8 ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n NUL (character was|characters were) left out.</source>
        <translation>
            <numerusform>%n NUL-Zeichen wurde weggelassen.</numerusform>
            <numerusform>%n NUL-Zeichen wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (letter looks|letters look) as if read wrongly once, like “Ã©” for “é”.</source>
        <translation>
            <numerusform>%n Buchstabe sieht aus, als wäre er schon einmal falsch gelesen worden, wie „Ã©“ statt „é“.</numerusform>
            <numerusform>%n Buchstaben sehen aus, als wären sie schon einmal falsch gelesen worden, wie „Ã©“ statt „é“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (letter was|letters were) put right.</source>
        <translation>
            <numerusform>%n Buchstabe wurde korrigiert.</numerusform>
            <numerusform>%n Buchstaben wurden korrigiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>a tar archive, not a ZIP; unpack it and bring in the files</source>
        <translation>ein TAR-Archiv, kein ZIP; entpacke es und importiere die Dateien</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a RAR archive, not a ZIP; unpack it and bring in the files</source>
        <translation>ein RAR-Archiv, kein ZIP; entpacke es und importiere die Dateien</translation>
    </message>
    <message>
        <source>a 7z archive, not a ZIP; unpack it and bring in the files</source>
        <translation>ein 7z-Archiv, kein ZIP; entpacke es und importiere die Dateien</translation>
    </message>
    <message>
        <source>a gzip archive, not a ZIP; unpack it and bring in the files</source>
        <translation>ein gzip-Archiv, kein ZIP; entpacke es und importiere die Dateien</translation>
    </message>
    <message>
        <source>a bzip2 archive, not a ZIP; unpack it and bring in the files</source>
        <translation>ein bzip2-Archiv, kein ZIP; entpacke es und importiere die Dateien</translation>
    </message>
    <message>
        <source>an xz archive, not a ZIP; unpack it and bring in the files</source>
        <translation>ein xz-Archiv, kein ZIP; entpacke es und importiere die Dateien</translation>
    </message>
    <message>
        <source>a Zstandard archive, not a ZIP; unpack it and bring in the files</source>
        <translation>ein Zstandard-Archiv, kein ZIP; entpacke es und importiere die Dateien</translation>
    </message>
    <message>
        <source>an old Office document; save it as CSV first</source>
        <translation>ein altes Office-Dokument; speichere es zuerst als CSV</translation>
    </message>
    <message>
        <source>a database, perhaps a book, which “restore” takes</source>
        <translation>eine Datenbank, vielleicht ein Buch, das „restore“ einliest</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a list of xCards, not a vCard; save it as vCard (.vcf) first</source>
        <translation>eine Liste von xCards, keine vCard; speichere sie zuerst als vCard (.vcf)</translation>
    </message>
    <message>
        <source>a web page; the download may have failed, try it again</source>
        <translation>eine Webseite; vielleicht ging beim Herunterladen etwas schief, versuche es noch einmal</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>ein XML-Dokument</translation>
    </message>
    <message>
        <source>a JSON document</source>
        <translation>ein JSON-Dokument</translation>
    </message>
    <message>
        <source>a jCard, not a vCard; save it as vCard (.vcf) first</source>
        <translation>eine jCard, keine vCard; speichere sie zuerst als vCard (.vcf)</translation>
    </message>
    <message>
        <source>a list of jCards, not a vCard; save it as vCard (.vcf) first</source>
        <translation>eine Liste von jCards, keine vCard; speichere sie zuerst als vCard (.vcf)</translation>
    </message>
    <message>
        <source>a list of gene variants, which share the ending with vCards</source>
        <translation>eine Liste von Genvarianten, die dieselbe Endung wie vCards hat</translation>
    </message>
    <message>
        <source>an Excel workbook; save it as CSV first</source>
        <translation>eine Excel-Arbeitsmappe; speichere sie zuerst als CSV</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>ein Word-Dokument</translation>
    </message>
    <message>
        <source>a PowerPoint document</source>
        <translation>ein PowerPoint-Dokument</translation>
    </message>
    <message>
        <source>an OpenDocument file; save it as CSV first</source>
        <translation>eine OpenDocument-Datei; speichere sie zuerst als CSV</translation>
    </message>
    <message>
        <source>{name} is {kind}.</source>
        <translation>{name} ist {kind}.</translation>
    </message>
    <message>
        <source>{name} is no file that Connote knows: its columns are {columns}.</source>
        <translation>{name} ist keine Datei, die Connote kennt: Die Spalten sind {columns}.</translation>
    </message>
    <message>
        <source>{name} is no file that Connote knows: it has no header.</source>
        <translation>{name} ist keine Datei, die Connote kennt: Die Kopfzeile fehlt.</translation>
    </message>
    <message>
        <source>{name} cannot be read as {kind}: it lacks the {lacking} and has the unknown {unknown}.</source>
        <translation>{name} kann nicht als „{kind}“ gelesen werden. Es fehlt: {lacking}; unbekannt: {unknown}.</translation>
    </message>
    <message>
        <source>{name} cannot be read as {kind}: it lacks the {lacking}; its columns are {columns}.</source>
        <translation>{name} kann nicht als „{kind}“ gelesen werden. Es fehlt: {lacking}; vorhanden: {columns}.</translation>
    </message>
    <message>
        <source>{name} cannot be read as {kind}: it lacks the {lacking}; it has no header.</source>
        <translation>{name} kann nicht als „{kind}“ gelesen werden. Es fehlt: {lacking}; eine Kopfzeile gibt es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>(column|columns) {names}</source>
        <comment>%n is their number</comment>
        <translation>
            <numerusform>Spalte {names}</numerusform>
            <numerusform>Spalten {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {columns} (is|are) not known and left aside.</source>
        <translation>
            <numerusform>Die {columns} ist nicht bekannt und wurde ausgelassen.</numerusform>
            <numerusform>Die {columns} sind nicht bekannt und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>the direction is neither OUTGOING nor INCOMING</source>
        <translation>die Richtung ist weder OUTGOING noch INCOMING</translation>
    </message>
    <message>
        <source>it does not say who the other person is</source>
        <translation>es steht nicht da, wer die andere Person ist</translation>
    </message>
    <message>
        <source>only the first row says who you are</source>
        <translation>nur die erste Zeile sagt, wer du bist</translation>
    </message>
    <message>
        <source>it holds no name</source>
        <translation>kein Name vorhanden</translation>
    </message>
    <message>
        <source>it names no company</source>
        <translation>keine Firma genannt</translation>
    </message>
    <message>
        <source>it names no school</source>
        <translation>keine Schule genannt</translation>
    </message>
    <message>
        <source>A date could not be read in {}.</source>
        <translation>Ein Datum war nicht lesbar in {}.</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>schools</source>
        <translation>Schulen</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profilseite</translation>
    </message>
    <message>
        <source> It was left aside.</source>
        <translation> Sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{name} was left aside; tick it to see when you last spoke.</source>
        <translation>{name} wurde ausgelassen; setze das Häkchen, um zu sehen, wann ihr zuletzt gesprochen habt.</translation>
    </message>
    <message>
        <source>{archive} holds no contacts.</source>
        <translation>{archive} enthält keine Kontakte.</translation>
    </message>
    <message>
        <source>{archive} holds too many files to look into each.</source>
        <translation>{archive} enthält zu viele Dateien, um in jede hineinzusehen.</translation>
    </message>
    <message>
        <source>{names} say the same and were read once.</source>
        <translation>{names} haben denselben Inhalt und wurden nur einmal gelesen.</translation>
    </message>
    <message>
        <source>{archive} holds several different files of {kind}, {names}; none of them was taken: bring in the right one by itself.</source>
        <translation>{archive} enthält mehrere verschiedene Dateien der Art „{kind}“: {names}. Keine davon wurde übernommen; importiere die richtige einzeln.</translation>
    </message>
    <message numerus="yes">
        <source>%n other (file was|files were) left aside.</source>
        <translation>
            <numerusform>%n andere Datei wurde ausgelassen.</numerusform>
            <numerusform>%n andere Dateien wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} (is a ZIP|are ZIPs) inside the ZIP; unpack what you need from there.</source>
        <comment>%n is their number</comment>
        <translation>
            <numerusform>{names} ist ein ZIP im ZIP; entpacke daraus, was du brauchst.</numerusform>
            <numerusform>{names} sind ZIPs im ZIP; entpacke daraus, was du brauchst.</numerusform>
        </translation>
    </message>
    <message>
        <source>{archive} is {kind}.</source>
        <translation>{archive} ist {kind}.</translation>
    </message>
    <message>
        <source>{archive} holds no files.</source>
        <translation>{archive} enthält keine Dateien.</translation>
    </message>
    <message>
        <source>{archive} holds another ZIP, {inner}; unpack it and bring in the one inside.</source>
        <translation>{archive} enthält ein weiteres ZIP, {inner}; entpacke es und importiere das innere.</translation>
    </message>
    <message>
        <source>{archive} holds no Connections.csv and no other file of LinkedIn’s that Connote knows.</source>
        <translation>{archive} enthält weder Connections.csv noch eine andere LinkedIn-Datei, die Connote kennt.</translation>
    </message>
    <message>
        <source>it is a draft that was never sent</source>
        <translation>ein Entwurf, der nie gesendet wurde</translation>
    </message>
    <message>
        <source>it is sponsored mail</source>
        <translation>eine gesponserte Nachricht</translation>
    </message>
    <message>
        <source>it lies among the spam</source>
        <translation>liegt im Spam</translation>
    </message>
    <message>
        <source>its sender has no profile address</source>
        <translation>zum Absender fehlt die Profiladresse</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <translation>{name} ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>{name} is a pipe, not a file.</source>
        <translation>{name} ist eine Pipe, keine Datei.</translation>
    </message>
    <message>
        <source>{name} is a socket, not a file.</source>
        <translation>{name} ist ein Socket, keine Datei.</translation>
    </message>
    <message>
        <source>{path} is a device, not a file.</source>
        <translation>{path} ist ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>{shown} cannot be the name of a file.</source>
        <translation>{shown} kann kein Dateiname sein.</translation>
    </message>
    <message>
        <source>There is no file {shown}.</source>
        <translation>Es gibt keine Datei {shown}.</translation>
    </message>
    <message>
        <source>{shown} may not be read: permission is missing.</source>
        <translation>{shown} darf nicht gelesen werden: Die Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>{shown} is a link that leads back to itself.</source>
        <translation>{shown} ist eine Verknüpfung, die auf sich selbst zurückführt.</translation>
    </message>
    <message>
        <source>{shown} is too long for the name of a file.</source>
        <translation>{shown} ist zu lang für einen Dateinamen.</translation>
    </message>
    <message>
        <source>{shown} cannot be read: {value}.</source>
        <translation>{shown} ist nicht lesbar: {value}.</translation>
    </message>
    <message>
        <source>There are more cells than columns in {longer}.</source>
        <translation>Mehr Zellen als Spalten in {longer}.</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>{name} is larger than 1 GiB, which no list of contacts is.</source>
        <translation>{name} ist größer als 1&#xa0;GiB; so groß ist keine Kontaktliste.</translation>
    </message>
    <message>
        <source>{name} is no ZIP file, whatever its name says.</source>
        <translation>{name} ist keine ZIP-Datei, auch wenn der Name es sagt.</translation>
    </message>
    <message>
        <source>{name} holds talks with LinkedIn’s own assistants; those with people are in messages.csv.</source>
        <translation>{name} enthält Gespräche mit LinkedIns eigenen Assistenten; die mit Menschen stehen in messages.csv.</translation>
    </message>
    <message>
        <source>{name} is no text file.</source>
        <translation>{name} ist keine Textdatei.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} has over {most_lines} lines, more than any list of people.</source>
        <translation>{name} hat über {most_lines} Zeilen, mehr als jede Personenliste.</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>{name} holds no {holds}.</source>
        <translation>{name} enthält keine {holds}.</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>voller Name</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>how you know each other</source>
        <translation>wie ihr euch kennt</translation>
    </message>
    <message>
        <source>where you met</source>
        <translation>wo ihr euch kennengelernt habt</translation>
    </message>
    <message>
        <source>the day you connected</source>
        <translation>seit wann ihr vernetzt seid</translation>
    </message>
    <message>
        <source>{name} has no row that names its columns, such as “Name”, “Company” and “E-mail”.</source>
        <translation>{name} hat keine Zeile mit Spaltennamen wie „Name“, „Firma“ und „E-Mail“.</translation>
    </message>
    <message>
        <source>{name} is no file that Connote knows: its columns are {found}.</source>
        <translation>{name} ist keine Datei, die Connote kennt: Die Spalten sind {found}.</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>{name} has {number} columns, more than any list of people.</source>
        <translation>{name} hat {number} Spalten, mehr als jede Personenliste.</translation>
    </message>
    <message>
        <source>{column} as {meaning}</source>
        <translation>{column} als {meaning}</translation>
    </message>
    <message>
        <source>The columns were read so: {read}; one more is kept as it is.</source>
        <translation>So wurden die Spalten gelesen: {read}; eine weitere bleibt, wie sie ist.</translation>
    </message>
    <message numerus="yes">
        <source>The columns were read so: {read}; %n more are kept as they are.</source>
        <translation>
            <numerusform>So wurden die Spalten gelesen: {read}; %n weitere bleibt, wie sie ist.</numerusform>
            <numerusform>So wurden die Spalten gelesen: {read}; %n weitere bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns were read so: {read}.</source>
        <translation>So wurden die Spalten gelesen: {read}.</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>it holds no words</source>
        <translation>kein Text vorhanden</translation>
    </message>
    <message>
        <source>{name} holds recommendations, and only its name can say whose: call it Recommendations_Received.csv or Recommendations_Given.csv.</source>
        <translation>{name} enthält Empfehlungen, und nur der Dateiname kann sagen, von wem: Nenne die Datei Recommendations_Received.csv oder Recommendations_Given.csv.</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>endorsements</source>
        <translation>Kenntnisbestätigungen</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>The state could not be read and was taken as sent in {}.</source>
        <translation>Der Status war nicht lesbar und wurde als gesendet übernommen: {}.</translation>
    </message>
    <message>
        <source>a group, not a person</source>
        <translation>eine Gruppe, keine Person</translation>
    </message>
    <message>
        <source>the card is empty</source>
        <translation>die Karte ist leer</translation>
    </message>
    <message>
        <source>{name} holds no vCards.</source>
        <translation>{name} enthält keine vCards.</translation>
    </message>
    <message>
        <source>The beginning or end is missing in {}.</source>
        <translation>Anfang oder Ende fehlt in {}.</translation>
    </message>
    <message>
        <source>Lines that are no vCard lines were kept in {}.</source>
        <translation>Zeilen, die nicht zu einer vCard gehören, wurden behalten in {}.</translation>
    </message>
    <message>
        <source>Text that is not UTF-8 was read as {listed}.</source>
        <translation>Text, der nicht UTF-8 ist, wurde als {listed} gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n (line names|lines name) an unknown encoding.</source>
        <translation>
            <numerusform>%n Zeile nennt eine unbekannte Kodierung.</numerusform>
            <numerusform>%n Zeilen nennen eine unbekannte Kodierung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken (letter was|letters were) replaced by �.</source>
        <translation>
            <numerusform>%n defekter Buchstabe wurde durch � ersetzt.</numerusform>
            <numerusform>%n defekte Buchstaben wurden durch � ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (picture|pictures) over 64 KiB (was|were) left out.</source>
        <translation>
            <numerusform>%n Bild über 64&#xa0;KiB wurde weggelassen.</numerusform>
            <numerusform>%n Bilder über 64&#xa0;KiB wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (line|lines) over 64 KiB (was|were) left out.</source>
        <translation>
            <numerusform>%n Zeile über 64&#xa0;KiB wurde weggelassen.</numerusform>
            <numerusform>%n Zeilen über 64&#xa0;KiB wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>no regular file</source>
        <translation>keine normale Datei</translation>
    </message>
    <message>
        <source>{path} exists already; it is only replaced when you say so.</source>
        <translation>{path} gibt es schon; ersetzt wird die Datei nur, wenn du es sagst.</translation>
    </message>
    <message>
        <source>The disk is full: {shown} was not written, and nothing was lost.</source>
        <translation>Der Datenträger ist voll: {shown} wurde nicht geschrieben, und nichts ging verloren.</translation>
    </message>
    <message>
        <source>The folder of {shown} does not exist.</source>
        <translation>Den Ordner von {shown} gibt es nicht.</translation>
    </message>
    <message>
        <source>{shown} may not be written: permission is missing.</source>
        <translation>{shown} darf nicht geschrieben werden: Die Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>{shown} lies on a disk that can only be read.</source>
        <translation>{shown} liegt auf einem schreibgeschützten Datenträger.</translation>
    </message>
    <message>
        <source>{shown} was not written: {value}.</source>
        <translation>{shown} wurde nicht geschrieben: {value}.</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>rows {numbers}</source>
        <translation>Zeilen {numbers}</translation>
    </message>
    <message>
        <source>card {number}</source>
        <translation>Karte {number}</translation>
    </message>
    <message>
        <source>cards {numbers}</source>
        <translation>Karten {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>rows or columns</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>What is the first name?</source>
        <translation>Wie lautet der Vorname?</translation>
    </message>
    <message>
        <source>What is {name}’s last name?</source>
        <translation>Wie heißt {name} mit Nachnamen?</translation>
    </message>
    <message>
        <source>What is the name?</source>
        <translation>Wie lautet der Name?</translation>
    </message>
    <message>
        <source>What does {name} do?</source>
        <translation>Was macht {name} beruflich?</translation>
    </message>
    <message>
        <source>Where does {name} work?</source>
        <translation>Wo arbeitet {name}?</translation>
    </message>
    <message>
        <source>Where does {name} live?</source>
        <translation>Wo wohnt {name}?</translation>
    </message>
    <message>
        <source>Where do you know {name} from?</source>
        <translation>Woher kennst du {name}?</translation>
    </message>
    <message>
        <source>How do you know {name}?</source>
        <translation>Wie kennst du {name}?</translation>
    </message>
    <message>
        <source>When did you know {name} there?</source>
        <translation>In welcher Zeit kanntest du {name} dort?</translation>
    </message>
    <message>
        <source>What do you and {name} share, in a few words?</source>
        <translation>Was verbindet dich mit {name}, in wenigen Worten?</translation>
    </message>
    <message>
        <source>Who introduced you to {name}?</source>
        <translation>Wer hat dir {name} vorgestellt?</translation>
    </message>
    <message>
        <source>What are you after?</source>
        <translation>Was möchtest du erreichen?</translation>
    </message>
    <message>
        <source>Which company do you want to reach?</source>
        <translation>In welche Firma möchtest du?</translation>
    </message>
    <message>
        <source>What are you up to?</source>
        <translation>Was machst du gerade?</translation>
    </message>
    <message>
        <source>What would you like {name} to do?</source>
        <translation>Worum möchtest du {name} bitten?</translation>
    </message>
    <message>
        <source>What is your first name?</source>
        <translation>Wie lautet dein Vorname?</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>Wie heißt du?</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Was machst du beruflich?</translation>
    </message>
    <message>
        <source>Where do you work?</source>
        <translation>Wo arbeitest du?</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>diese Person</translation>
    </message>
    <message>
        <source>“{fact}” is nothing that can be filled in.</source>
        <translation>„{fact}“ lässt sich nicht ausfüllen.</translation>
    </message>
    <message>
        <source>network into {target}</source>
        <translation>bei {target} Kontakte knüpfen</translation>
    </message>
    <message>
        <source>The book knows {words} by now: {known}. Nothing was changed.</source>
        <translation>Inzwischen bekannt – {words}: {known}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{text}” is none of: {kinds}.</source>
        <translation>„{text}“ gehört nicht zu: {kinds}.</translation>
    </message>
    <message>
        <source>“{text}” is no time; write it like 2012–2016, 2012 or 2012-03.</source>
        <translation>„{text}“ ist kein Zeitraum; schreib ihn wie 2012–2016, 2012 oder 2012-03.</translation>
    </message>
    <message>
        <source>This follow-up is not in the book any more.</source>
        <translation>Dieses Nachfassen steht nicht mehr im Buch.</translation>
    </message>
    <message>
        <source>Set a follow-up with {name}</source>
        <translation>Nachfassen bei {name} eingeplant</translation>
    </message>
    <message>
        <source>Put off the follow-up with {name}</source>
        <translation>Nachfassen bei {name} verschoben</translation>
    </message>
    <message>
        <source>Mark the follow-up with {name} as done</source>
        <translation>Nachfassen bei {name} als erledigt markiert</translation>
    </message>
    <message>
        <source>Remove the follow-up with {name}</source>
        <translation>Nachfassen bei {name} entfernt</translation>
    </message>
    <message>
        <source>“{text}” is no day; write it like 2026-12-24.</source>
        <translation>„{text}“ ist kein Tag; schreib ihn wie 2026-12-24.</translation>
    </message>
    <message>
        <source>{position} at {company}</source>
        <translation>{position} bei {company}</translation>
    </message>
    <message>
        <source>requests in the book</source>
        <translation>Anfragen im Buch</translation>
    </message>
    <message>
        <source>the file doesn&apos;t say which of several people of that name it is</source>
        <translation>die Datei sagt nicht, welche von mehreren Personen dieses Namens gemeint ist</translation>
    </message>
    <message>
        <source>it is to nobody in the book</source>
        <translation>geht an niemanden im Buch</translation>
    </message>
    <message>
        <source>its sender is not in the book</source>
        <translation>vom Absender steht nichts im Buch</translation>
    </message>
    <message>
        <source>This export belongs to {theirs}, but this book to {mine}. Nothing was imported; to take it all the same, say so (on the command line with --force).</source>
        <translation>Dieser Export gehört {theirs}, dieses Buch aber {mine}. Nichts wurde importiert; wenn du ihn trotzdem willst, sag es ausdrücklich (auf der Befehlszeile mit --force).</translation>
    </message>
    <message>
        <source>nothing names the person</source>
        <translation>die Person wird nicht genannt</translation>
    </message>
    <message>
        <source>the direction is neither outgoing nor inbound</source>
        <translation>die Richtung ist weder ausgehend noch eingehend</translation>
    </message>
    <message>
        <source>the state is none that Connote knows</source>
        <translation>diesen Status kennt Connote nicht</translation>
    </message>
    <message>
        <source>a date in it is not written as 2026-11-23</source>
        <translation>ein Datum darin ist nicht wie 2026-11-23 geschrieben</translation>
    </message>
    <message>
        <source>left out, as you chose</source>
        <translation>weggelassen, wie du es wolltest</translation>
    </message>
    <message numerus="yes">
        <source>%n new (person has|people have) the name of somebody in the book; a name alone joins nobody, so look whether they are the same.</source>
        <translation>
            <numerusform>%n neue Person heißt wie jemand im Buch; der Name allein reicht nicht zum Zusammenführen, also sieh nach, ob es dieselbe ist.</numerusform>
            <numerusform>%n neue Personen heißen wie jemand im Buch; der Name allein reicht nicht zum Zusammenführen, also sieh nach, ob es dieselben sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>network into {organization}</source>
        <translation>bei {organization} Kontakte knüpfen</translation>
    </message>
    <message>
        <source>The files tell of no company “{name}” that could be a goal; they offer: {offered}. Nothing was imported.</source>
        <translation>In den Dateien steht keine Firma „{name}“, die ein Ziel sein könnte; zur Wahl stehen: {offered}. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>nobody in the book is called that</source>
        <translation>niemand im Buch heißt so</translation>
    </message>
    <message>
        <source>Link {name} to {organization}</source>
        <translation>{name} mit {organization} verknüpft</translation>
    </message>
    <message>
        <source>There is no link {link_id}.</source>
        <translation>Es gibt keine Verknüpfung {link_id}.</translation>
    </message>
    <message>
        <source>Edit the link of {name} to {organization}</source>
        <translation>Verknüpfung von {name} mit {organization} geändert</translation>
    </message>
    <message>
        <source>A table that doesn’t name its columns can’t be known again.</source>
        <translation>Eine Tabelle ohne Spaltennamen lässt sich nicht wiedererkennen.</translation>
    </message>
    <message>
        <source>Each column needs a meaning, if only to be kept as it is.</source>
        <translation>Jede Spalte braucht eine Bedeutung, und sei es nur „unverändert behalten“.</translation>
    </message>
    <message>
        <source>Remember the columns of {name}</source>
        <translation>Spalten von {name} gemerkt</translation>
    </message>
    <message>
        <source>Forget the columns of {row}</source>
        <translation>Spalten von {row} vergessen</translation>
    </message>
    <message>
        <source>Spoke with {name}</source>
        <translation>Mit {name} gesprochen</translation>
    </message>
    <message>
        <source>Met {name}</source>
        <translation>{name} getroffen</translation>
    </message>
    <message>
        <source>Thanked {name}</source>
        <translation>{name} gedankt</translation>
    </message>
    <message>
        <source>Note about {name}</source>
        <translation>Notiz zu {name}</translation>
    </message>
    <message>
        <source>{name} changed jobs</source>
        <translation>{name} hat den Job gewechselt</translation>
    </message>
    <message>
        <source>This is not in the timeline any more.</source>
        <translation>Das steht nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <source>{day} lies ahead; set a follow-up for it instead.</source>
        <translation>{day} liegt in der Zukunft; plane dafür ein Nachfassen ein.</translation>
    </message>
    <message>
        <source>Name the organization.</source>
        <translation>Nenne die Organisation.</translation>
    </message>
    <message>
        <source>There is no organization {organization_id}.</source>
        <translation>Es gibt keine Organisation {organization_id}.</translation>
    </message>
    <message>
        <source>Add the name {name}</source>
        <translation>Name {name} hinzugefügt</translation>
    </message>
    <message>
        <source>Remove the name {name}</source>
        <translation>Name {name} entfernt</translation>
    </message>
    <message>
        <source>An organization needs a name.</source>
        <translation>Eine Organisation braucht einen Namen.</translation>
    </message>
    <message>
        <source>Rename {old} to {new}</source>
        <translation>{old} in {new} umbenannt</translation>
    </message>
    <message>
        <source>“{name}” is {organization}, which is in the book already.</source>
        <translation>„{name}“ ist {organization} und steht schon im Buch.</translation>
    </message>
    <message>
        <source>There is no home folder to keep the book in (it would be {folder}): set HOME, or name a folder with --folder.</source>
        <translation>Es gibt keinen persönlichen Ordner für das Buch (es wäre {folder}): Setze HOME oder nenne einen Ordner mit --folder.</translation>
    </message>
    <message>
        <source>This filter shows everybody; choose first whom it is to show.</source>
        <translation>Dieser Filter zeigt alle; wähle zuerst, wen er zeigen soll.</translation>
    </message>
    <message>
        <source>Save the filter “{name}”</source>
        <translation>Filter „{name}“ gespeichert</translation>
    </message>
    <message>
        <source>There is a filter “{name}” already.</source>
        <translation>Es gibt schon einen Filter „{name}“.</translation>
    </message>
    <message>
        <source>Rename the filter “{old}” to “{new}”</source>
        <translation>Filter „{old}“ in „{new}“ umbenannt</translation>
    </message>
    <message>
        <source>Remove the filter “{name}”</source>
        <translation>Filter „{name}“ entfernt</translation>
    </message>
    <message>
        <source>This filter is not in the book any more.</source>
        <translation>Dieser Filter steht nicht mehr im Buch.</translation>
    </message>
    <message>
        <source>Give the filter a name.</source>
        <translation>Gib dem Filter einen Namen.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Mark the request to {name} as drafted</source>
        <translation>Anfrage an {name} als Entwurf markiert</translation>
    </message>
    <message>
        <source>Mark the request to {name} as sent</source>
        <translation>Anfrage an {name} als gesendet markiert</translation>
    </message>
    <message>
        <source>Mark the request to {name} as accepted</source>
        <translation>Anfrage an {name} als angenommen markiert</translation>
    </message>
    <message>
        <source>Mark the request to {name} as replied</source>
        <translation>Anfrage an {name} als beantwortet markiert</translation>
    </message>
    <message>
        <source>Mark the request to {name} as helped</source>
        <translation>Anfrage an {name} als „geholfen“ markiert</translation>
    </message>
    <message>
        <source>Mark the request to {name} as declined</source>
        <translation>Anfrage an {name} als abgelehnt markiert</translation>
    </message>
    <message>
        <source>Mark the request to {name} as withdrawn</source>
        <translation>Anfrage an {name} als zurückgezogen markiert</translation>
    </message>
    <message>
        <source>Mark the request to {name} as gone</source>
        <translation>Anfrage an {name} als verschwunden markiert</translation>
    </message>
    <message>
        <source>Mark the request from {name} as drafted</source>
        <translation>Anfrage von {name} als Entwurf markiert</translation>
    </message>
    <message>
        <source>Mark the request from {name} as sent</source>
        <translation>Anfrage von {name} als gesendet markiert</translation>
    </message>
    <message>
        <source>Mark the request from {name} as accepted</source>
        <translation>Anfrage von {name} als angenommen markiert</translation>
    </message>
    <message>
        <source>Mark the request from {name} as helped</source>
        <translation>Anfrage von {name} als „geholfen“ markiert</translation>
    </message>
    <message>
        <source>Mark the request from {name} as declined</source>
        <translation>Anfrage von {name} als abgelehnt markiert</translation>
    </message>
    <message>
        <source>Mark the request from {name} as withdrawn</source>
        <translation>Anfrage von {name} als zurückgezogen markiert</translation>
    </message>
    <message>
        <source>Mark the request from {name} as gone</source>
        <translation>Anfrage von {name} als verschwunden markiert</translation>
    </message>
    <message>
        <source>There is no request {request_id}.</source>
        <translation>Es gibt keine Anfrage {request_id}.</translation>
    </message>
    <message>
        <source>{name} has no open request.</source>
        <translation>Für {name} gibt es keine offene Anfrage.</translation>
    </message>
    <message>
        <source>{name} has {number} open requests; name one by its id.</source>
        <translation>Für {name} gibt es {number} offene Anfragen; nenne eine mit ihrer ID.</translation>
    </message>
    <message>
        <source>Save the draft to {name}</source>
        <translation>Entwurf an {name} gespeichert</translation>
    </message>
    <message>
        <source>Record the request from {name}</source>
        <translation>Anfrage von {name} eingetragen</translation>
    </message>
    <message>
        <source>Delete the request to {name}</source>
        <translation>Anfrage an {name} gelöscht</translation>
    </message>
    <message>
        <source>Correct the date of a request to {name}</source>
        <translation>Datum einer Anfrage an {name} korrigiert</translation>
    </message>
    <message>
        <source>Note something about a request to {name}</source>
        <translation>Anmerkung zu einer Anfrage an {name}</translation>
    </message>
    <message>
        <source>This is all that happened to the request: delete the request instead.</source>
        <translation>Mehr ist mit der Anfrage nicht passiert: Lösche stattdessen die Anfrage.</translation>
    </message>
    <message>
        <source>Remove what happened to a request to {name}</source>
        <translation>Ereignis einer Anfrage an {name} entfernt</translation>
    </message>
    <message>
        <source>This is not in the book any more.</source>
        <translation>Das steht nicht mehr im Buch.</translation>
    </message>
    <message>
        <source>{day} has not come yet: an event is recorded when it has happened.</source>
        <translation>{day} liegt noch in der Zukunft: Ein Ereignis wird eingetragen, wenn es passiert ist.</translation>
    </message>
    <message>
        <source>Load the sample book</source>
        <translation>Beispielbuch geladen</translation>
    </message>
    <message>
        <source>The disk is full: the copy {target} was not written, and nothing was lost.</source>
        <translation>Der Datenträger ist voll: Die Kopie {target} wurde nicht geschrieben, und nichts ging verloren.</translation>
    </message>
    <message>
        <source>The copy {target} can&apos;t be written: {strerror}.</source>
        <translation>Die Kopie {target} kann nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>{path} is damaged: {verdict}.</source>
        <translation>{path} ist beschädigt: {verdict}.</translation>
    </message>
    <message>
        <source>The file is damaged: {line}.</source>
        <translation>Die Datei ist beschädigt: {line}.</translation>
    </message>
    <message>
        <source>There are words that Connote never writes, in {strange}.</source>
        <translation>In {strange} stehen Wörter, die Connote nie schreibt.</translation>
    </message>
    <message>
        <source>{surplus} bytes that don&apos;t belong to it stand behind the end of the book; the book itself is sound. A backup that is restored is without them.</source>
        <translation>Hinter dem Ende des Buchs stehen {surplus} Bytes, die nicht dazugehören; das Buch selbst ist in Ordnung. Eine wiederhergestellte Sicherung hat sie nicht.</translation>
    </message>
    <message>
        <source>The index is broken: {indexes}.</source>
        <translation>Der Index ist defekt: {indexes}.</translation>
    </message>
    <message>
        <source>{} rows point to rows that are missing.</source>
        <translation>Zeilen, die auf fehlende Zeilen verweisen: {}.</translation>
    </message>
    <message>
        <source>{} texts are not written as text.</source>
        <translation>Texte, die nicht als Text geschrieben sind: {}.</translation>
    </message>
    <message>
        <source>{} contacts can&apos;t be found by the search.</source>
        <translation>Kontakte, die die Suche nicht findet: {}.</translation>
    </message>
    <message>
        <source>{} requests have lost their events.</source>
        <translation>Anfragen, deren Ereignisse verloren gingen: {}.</translation>
    </message>
    <message>
        <source>{} triggers or views are not Connote&apos;s own.</source>
        <translation>Trigger oder Views, die nicht von Connote sind: {}.</translation>
    </message>
    <message>
        <source>The file of the book is gone from {path}; nothing was changed. Save a copy of what is shown before you close the window.</source>
        <translation>Die Datei des Buchs ist nicht mehr in {path}; nichts wurde geändert. Speichere eine Kopie von dem, was du siehst, bevor du das Fenster schließt.</translation>
    </message>
    <message>
        <source>Another file took the place of the book {path}; nothing was changed. Save a copy of what is shown before you close the window.</source>
        <translation>Eine andere Datei ist an die Stelle des Buchs {path} getreten; nichts wurde geändert. Speichere eine Kopie von dem, was du siehst, bevor du das Fenster schließt.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {strerror}.</source>
        <translation>{path} ist nicht lesbar: {strerror}.</translation>
    </message>
    <message>
        <source>{path} points to {readlink}, which does not exist.</source>
        <translation>{path} verweist auf {readlink}, das es nicht gibt.</translation>
    </message>
    <message>
        <source>There is no book at {path}.</source>
        <translation>In {path} ist kein Buch.</translation>
    </message>
    <message>
        <source>{path} is not a file, so it can&apos;t be a Connote book.</source>
        <translation>{path} ist keine Datei und kann deshalb kein Connote-Buch sein.</translation>
    </message>
    <message>
        <source>The book {path} is damaged; it was left as it is. Restore a backup with: connote restore FILE</source>
        <translation>Das Buch {path} ist beschädigt; es blieb, wie es ist. Stelle eine Sicherung wieder her mit: connote restore DATEI</translation>
    </message>
    <message>
        <source>{path} is not a Connote book, or it is encrypted.</source>
        <translation>{path} ist kein Connote-Buch, oder es ist verschlüsselt.</translation>
    </message>
    <message>
        <source>{path} is not a Connote book: it belongs to another program. It was left as it is.</source>
        <translation>{path} ist kein Connote-Buch: Es gehört einem anderen Programm. Es blieb, wie es ist.</translation>
    </message>
    <message>
        <source>The disk is full; this change was not saved and nothing else was lost. Free some room and try again.</source>
        <translation>Der Datenträger ist voll; diese Änderung wurde nicht gespeichert, sonst ging nichts verloren. Schaffe etwas Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The book {path} is in use by another program (another Connote, or a sync or backup tool); nothing was changed. Try again in a moment.</source>
        <translation>Das Buch {path} wird gerade von einem anderen Programm benutzt (einem zweiten Connote, einem Sync- oder Sicherungsprogramm); nichts wurde geändert. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The book {path} can&apos;t be written: the file or its folder is read-only. Nothing was changed.</source>
        <translation>Das Buch {path} kann nicht geschrieben werden: Die Datei oder ihr Ordner ist schreibgeschützt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The disk reported an error while {path} was read or written; the change was not saved.</source>
        <translation>Der Datenträger meldete einen Fehler, während {path} gelesen oder geschrieben wurde; die Änderung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The book {path} can&apos;t be read any more since its disk reported an error.</source>
        <translation>Das Buch {path} ist nicht mehr lesbar, seit der Datenträger einen Fehler gemeldet hat.</translation>
    </message>
    <message>
        <source>The book {path} can&apos;t be opened: its folder is missing, closed to you, or read-only.</source>
        <translation>Das Buch {path} lässt sich nicht öffnen: Der Ordner fehlt, ist für dich gesperrt oder schreibgeschützt.</translation>
    </message>
    <message>
        <source>A text in the book {path} is damaged; connote check mends it.</source>
        <translation>Ein Text im Buch {path} ist beschädigt; connote check repariert ihn.</translation>
    </message>
    <message>
        <source>The book {path} is damaged: a part of it is missing. Restore a backup with: connote restore FILE</source>
        <translation>Das Buch {path} ist beschädigt: Ein Teil fehlt. Stelle eine Sicherung wieder her mit: connote restore DATEI</translation>
    </message>
    <message>
        <source>The contact is forgotten, but these backups can&apos;t be read or written and may still hold it: {names}.</source>
        <translation>Der Kontakt ist vergessen, aber diese Sicherungen sind nicht lesbar oder nicht beschreibbar und enthalten ihn vielleicht noch: {names}.</translation>
    </message>
    <message>
        <source>This book was made by a newer Connote (its version is {found}, this program knows {newest}). It was left as it is; please install the newer Connote.</source>
        <translation>Dieses Buch stammt von einem neueren Connote (es hat Version {found}, dieses Programm kennt {newest}). Es blieb, wie es ist; bitte installiere das neuere Connote.</translation>
    </message>
    <message>
        <source>The book is damaged: {missing} is missing. It was left as it is. Restore a backup with: connote restore FILE</source>
        <translation>Das Buch ist beschädigt: {missing} fehlt. Es blieb, wie es ist. Stelle eine Sicherung wieder her mit: connote restore DATEI</translation>
    </message>
    <message>
        <source>Rows of {fewer} would have been lost; the book was left as it was.</source>
        <translation>Zeilen aus {fewer} wären verloren gegangen; das Buch blieb, wie es war.</translation>
    </message>
    <message>
        <source>{number} rows of the book point to rows that are missing; the book was left as it was.</source>
        <translation>{number} Zeilen des Buchs verweisen auf fehlende Zeilen; das Buch blieb, wie es war.</translation>
    </message>
    <message>
        <source>The book is damaged: it holds {text!a:.40}, which Connote never writes there. Look with: connote check, or restore a backup with: connote restore FILE</source>
        <translation>Das Buch ist beschädigt: Es enthält {text!a:.40}, das Connote dort nie schreibt. Sieh nach mit: connote check, oder stelle eine Sicherung wieder her mit: connote restore DATEI</translation>
    </message>
    <message>
        <source>{name} is empty: there is no template in it.</source>
        <translation>{name} ist leer: Es steht keine Vorlage darin.</translation>
    </message>
    <message>
        <source>{shown} is no file that a template could be in.</source>
        <translation>{shown} ist keine Datei, in der eine Vorlage stehen könnte.</translation>
    </message>
    <message>
        <source>{shown} can&apos;t be read.</source>
        <translation>{shown} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{name} is far too large to be a template.</source>
        <translation>{name} ist viel zu groß für eine Vorlage.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read as text.</source>
        <translation>{name} ist nicht als Text lesbar.</translation>
    </message>
    <message>
        <source>There is no template {template_id}.</source>
        <translation>Es gibt keine Vorlage {template_id}.</translation>
    </message>
    <message>
        <source>There is no template “{text}”. There are: {names}.</source>
        <translation>Es gibt keine Vorlage „{text}“. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>There is no template in the book; save one first.</source>
        <translation>Im Buch ist keine Vorlage; speichere zuerst eine.</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Eine Vorlage braucht einen Namen.</translation>
    </message>
    <message>
        <source>Save the template “{name}”</source>
        <translation>Vorlage „{name}“ gespeichert</translation>
    </message>
    <message>
        <source>A template needs a name of its own.</source>
        <translation>Eine Vorlage braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Rename the template to “{name}”</source>
        <translation>Vorlage in „{name}“ umbenannt</translation>
    </message>
    <message>
        <source>Archive “{name}”</source>
        <translation>„{name}“ archiviert</translation>
    </message>
    <message>
        <source>Take “{name}” out of the archive</source>
        <translation>„{name}“ aus dem Archiv geholt</translation>
    </message>
    <message>
        <source>There is no version {number} of “{name}”.</source>
        <translation>Es gibt keine Version {number} von „{name}“.</translation>
    </message>
    <message>
        <source>Bring back version {number} of “{name}”</source>
        <translation>Version {number} von „{name}“ zurückgeholt</translation>
    </message>
    <message>
        <source>“{file}” has {number} characters; a template holds {longest} at most. Nothing was imported.</source>
        <translation>„{file}“ hat {number} Zeichen; eine Vorlage fasst höchstens {longest}. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Import the template “{name}”</source>
        <translation>Vorlage „{name}“ importiert</translation>
    </message>
    <message>
        <source>Add the starter templates</source>
        <translation>Startvorlagen hinzugefügt</translation>
    </message>
    <message>
        <source>Came into the book with {files}</source>
        <translation>Kam mit {files} ins Buch</translation>
    </message>
    <message>
        <source>Came into the book</source>
        <translation>Kam ins Buch</translation>
    </message>
    <message>
        <source>{files} brought something new</source>
        <translation>Neues aus {files}</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Vernetzt</translation>
    </message>
    <message>
        <source>Began as {role} at {company}</source>
        <translation>Begann als {role} bei {company}</translation>
    </message>
    <message>
        <source>Began at {company}</source>
        <translation>Begann bei {company}</translation>
    </message>
    <message>
        <source>Left {company}</source>
        <translation>Hat {company} verlassen</translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Getroffen</translation>
    </message>
    <message>
        <source>Said thanks</source>
        <translation>Gedankt</translation>
    </message>
    <message>
        <source>Changed jobs</source>
        <translation>Job gewechselt</translation>
    </message>
    <message>
        <source>Request drafted</source>
        <translation>Anfrage entworfen</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>Anfrage gesendet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Geantwortet</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Geholfen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <translation>Anfrage zurückgezogen</translation>
    </message>
    <message>
        <source>The request is gone</source>
        <translation>Die Anfrage ist verschwunden</translation>
    </message>
    <message>
        <source>An answer drafted</source>
        <translation>Antwort entworfen</translation>
    </message>
    <message>
        <source>Sent you a request</source>
        <translation>Hat dir eine Anfrage gesendet</translation>
    </message>
    <message>
        <source>You accepted their request</source>
        <translation>Du hast die Anfrage angenommen</translation>
    </message>
    <message>
        <source>You helped them</source>
        <translation>Du hast geholfen</translation>
    </message>
    <message>
        <source>You ignored their request</source>
        <translation>Du hast die Anfrage ignoriert</translation>
    </message>
    <message>
        <source>They withdrew their request</source>
        <translation>Hat die Anfrage zurückgezogen</translation>
    </message>
    <message>
        <source>Their request is gone</source>
        <translation>Die Anfrage an dich ist verschwunden</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Nachgefasst</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>{name} fragen</translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation>{name} danken</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>Review the request to {name}</source>
        <translation>Anfrage an {name} prüfen</translation>
    </message>
    <message numerus="yes">
        <source>no answer for %n day(s)</source>
        <translation>
            <numerusform>seit %n Tag keine Antwort</numerusform>
            <numerusform>seit %n Tagen keine Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the request to {name} gone?</source>
        <translation>Ist die Anfrage an {name} verschwunden?</translation>
    </message>
    <message numerus="yes">
        <source>no answer for %n day(s), it has most likely expired</source>
        <translation>
            <numerusform>seit %n Tag keine Antwort, sehr wahrscheinlich abgelaufen</numerusform>
            <numerusform>seit %n Tagen keine Antwort, sehr wahrscheinlich abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due for %n day(s)</source>
        <translation>
            <numerusform>seit %n Tag fällig</numerusform>
            <numerusform>seit %n Tagen fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>Follow up with {name}</source>
        <translation>Bei {name} nachfassen</translation>
    </message>
    <message>
        <source>nothing noted yet</source>
        <translation>noch nichts notiert</translation>
    </message>
    <message numerus="yes">
        <source>last in touch %n day(s) ago</source>
        <translation>
            <numerusform>zuletzt in Kontakt vor %n Tag</numerusform>
            <numerusform>zuletzt in Kontakt vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>planned every %n day(s)</source>
        <translation>
            <numerusform>geplanter Abstand: %n Tag</numerusform>
            <numerusform>geplanter Abstand: %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Get back in touch with {name}</source>
        <translation>Wieder bei {name} melden</translation>
    </message>
    <message>
        <source>{name} asks to connect</source>
        <translation>{name} möchte sich vernetzen</translation>
    </message>
    <message>
        <source>without a note</source>
        <translation>ohne Nachricht</translation>
    </message>
    <message>
        <source>Text between case and its first when is never printed.</source>
        <translation>Text zwischen case und dem ersten when erscheint nie.</translation>
    </message>
    <message>
        <source>A template holds {most} optional parts at most.</source>
        <translation>Eine Vorlage fasst höchstens {most} optionale Teile.</translation>
    </message>
    <message>
        <source>This ]] closes nothing. For the signs themselves write \]].</source>
        <translation>Dieses ]] schließt nichts. Für die Zeichen selbst schreib \]].</translation>
    </message>
    <message>
        <source>else takes no condition. Did you mean elsif?</source>
        <translation>else hat keine Bedingung. Meintest du elsif?</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between the names of two tags</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>{name} stands only directly inside {within}, closed in the same part.</source>
        <translation>{name} steht nur direkt in {within}, geschlossen im selben Teil.</translation>
    </message>
    <message>
        <source>{name} comes after else and would never run.</source>
        <translation>{name} kommt nach else und käme nie an die Reihe.</translation>
    </message>
    <message>
        <source>{mark} without an open {kind}.</source>
        <translation>{mark} ohne offenes {kind}.</translation>
    </message>
    <message>
        <source>{mark} stands alone.</source>
        <translation>{mark} steht allein.</translation>
    </message>
    <message>
        <source>This {opening} is never closed: {closing} is missing before the {next} that follows.</source>
        <translation>Dieses {opening} wird nie geschlossen: {closing} fehlt vor dem folgenden {next}.</translation>
    </message>
    <message>
        <source>This {opening} is never closed: {closing} is missing.</source>
        <translation>Dieses {opening} wird nie geschlossen: {closing} fehlt.</translation>
    </message>
    <message>
        <source>“{mark}” is not part of note templates.</source>
        <translation>„{mark}“ gibt es in Nachrichtenvorlagen nicht.</translation>
    </message>
    <message>
        <source>There is no tag “{name}”. Did you mean {near}?</source>
        <translation>Es gibt keinen Befehl „{name}“. Meintest du {near}?</translation>
    </message>
    <message>
        <source>There is no tag “{name}”. A fact stands in {{{{ }}}}.</source>
        <translation>Es gibt keinen Befehl „{name}“. Eine Angabe steht in {{{{ }}}}.</translation>
    </message>
    <message>
        <source>More than {most} parts and tags inside each other.</source>
        <translation>Mehr als {most} Teile und Befehle ineinander.</translation>
    </message>
    <message>
        <source>names no company you left</source>
        <translation>nennt keine Firma, die du verlassen hast</translation>
    </message>
    <message>
        <source>names no company they left</source>
        <translation>nennt keine Firma, die die Person verlassen hat</translation>
    </message>
    <message>
        <source>they</source>
        <translation>diese Person</translation>
    </message>
    <message>
        <source>the book has {who} at {present}, not at {named}</source>
        <translation>im Buch steht {who} bei {present}, nicht bei {named}</translation>
    </message>
    <message>
        <source>Name {present} instead, or change it in the book.</source>
        <translation>Nenne stattdessen {present}, oder ändere es im Buch.</translation>
    </message>
    <message>
        <source>Say {present}</source>
        <translation>{present} nennen</translation>
    </message>
    <message>
        <source>Name {present} instead.</source>
        <translation>Nenne stattdessen {present}.</translation>
    </message>
    <message>
        <source>Ask where they are now.</source>
        <translation>Frag, wo die Person jetzt ist.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>{who} is at {present} now, not at {name}</source>
        <translation>{who} ist jetzt bei {present}, nicht bei {name}</translation>
    </message>
    <message>
        <source>{who} are at {present} now, not at {name}</source>
        <comment>“they” or “you”</comment>
        <translation>{who}: jetzt bei {present}, nicht bei {name}</translation>
    </message>
    <message>
        <source>{who} left {name} in {year}; now at {present}</source>
        <translation>{who}: {name} {year} verlassen, jetzt bei {present}</translation>
    </message>
    <message>
        <source>{who} left {name} in {year}</source>
        <translation>{who}: {name} {year} verlassen</translation>
    </message>
    <message>
        <source>{who} left {name}</source>
        <translation>{who}: {name} verlassen</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s), and no limit here</source>
        <translation>
            <numerusform>%n Zeichen, hier ohne Grenze</numerusform>
            <numerusform>%n Zeichen, hier ohne Grenze</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} of {limit} characters</source>
        <translation>{length} von {limit} Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>Shorten it by %n character(s).</source>
        <translation>
            <numerusform>Kürze um %n Zeichen.</numerusform>
            <numerusform>Kürze um %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>no stock phrase</source>
        <translation>keine Floskel</translation>
    </message>
    <message>
        <source>“{phrase}” is what everybody writes</source>
        <translation>„{phrase}“ schreiben alle</translation>
    </message>
    <message>
        <source>Say it in your own words.</source>
        <translation>Sag es mit eigenen Worten.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>{listed} is still to be filled in</source>
        <translation>{listed} ist noch auszufüllen</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Fülle es aus.</translation>
    </message>
    <message>
        <source>{listed} are still to be filled in</source>
        <translation>{listed} sind noch auszufüllen</translation>
    </message>
    <message>
        <source>Fill them in.</source>
        <translation>Fülle sie aus.</translation>
    </message>
    <message>
        <source>not known: {wanted}</source>
        <translation>nicht bekannt: {wanted}</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Fill it in, or reword.</source>
        <translation>Fülle es aus, oder formuliere um.</translation>
    </message>
    <message>
        <source>nothing left to fill in</source>
        <translation>nichts mehr auszufüllen</translation>
    </message>
    <message>
        <source>Fill them in</source>
        <translation>Alle ausfüllen</translation>
    </message>
    <message>
        <source>no link, phone number or pitch</source>
        <translation>kein Link, keine Telefonnummer, keine Werbung</translation>
    </message>
    <message>
        <source>holds {what}: {written}</source>
        <translation>enthält {what}: {written}</translation>
    </message>
    <message>
        <source>Leave it for after they accept.</source>
        <translation>Heb es für die Zeit nach dem Annehmen auf.</translation>
    </message>
    <message>
        <source>how you know each other: {found}</source>
        <translation>woher ihr euch kennt: {found}</translation>
    </message>
    <message>
        <source>doesn’t say how you know each other</source>
        <translation>sagt nicht, woher ihr euch kennt</translation>
    </message>
    <message>
        <source>Mention what you share: “{mention}”.</source>
        <translation>Erwähne, was euch verbindet: „{mention}“.</translation>
    </message>
    <message>
        <source>says how you know each other: {kind}</source>
        <translation>sagt, woher ihr euch kennt: {kind}</translation>
    </message>
    <message>
        <source>them</source>
        <translation>diese Person</translation>
    </message>
    <message>
        <source>the book doesn’t say how you know each other</source>
        <translation>im Buch steht nicht, woher ihr euch kennt</translation>
    </message>
    <message>
        <source>Add how you know {who}, then say it.</source>
        <translation>Trage ein, woher du {who} kennst, und sag es dann.</translation>
    </message>
    <message>
        <source>Add how you know each other</source>
        <translation>Eintragen, woher ihr euch kennt</translation>
    </message>
    <message>
        <source>Add “{sentence}”</source>
        <translation>„{sentence}“ hinzufügen</translation>
    </message>
    <message>
        <source>Add their name</source>
        <translation>Namen eintragen</translation>
    </message>
    <message>
        <source>Add their first name to the book.</source>
        <translation>Trage den Vornamen ins Buch ein.</translation>
    </message>
    <message>
        <source>no name is known</source>
        <translation>kein Name bekannt</translation>
    </message>
    <message>
        <source>says your name</source>
        <translation>nennt deinen Namen</translation>
    </message>
    <message>
        <source>says {whose} name</source>
        <translation>nennt {name} beim Namen</translation>
    </message>
    <message>
        <source>doesn’t say your name</source>
        <translation>nennt deinen Namen nicht</translation>
    </message>
    <message>
        <source>doesn’t say {whose} name</source>
        <translation>nennt {name} nicht beim Namen</translation>
    </message>
    <message>
        <source>Begin with “Hi {name},”.</source>
        <translation>Beginne mit „Hallo {name},“.</translation>
    </message>
    <message>
        <source>Greet {name}</source>
        <translation>{name} begrüßen</translation>
    </message>
    <message>
        <source>what they want: {found}</source>
        <translation>was die Person möchte: {found}</translation>
    </message>
    <message>
        <source>what you want: {found}</source>
        <translation>was du möchtest: {found}</translation>
    </message>
    <message>
        <source>says what they want</source>
        <translation>sagt, was die Person möchte</translation>
    </message>
    <message>
        <source>says what you want</source>
        <translation>sagt, was du möchtest</translation>
    </message>
    <message>
        <source>Name what you are after: “{told}”.</source>
        <translation>Sag, was du möchtest: „{told}“.</translation>
    </message>
    <message>
        <source>Name the one thing you would like.</source>
        <translation>Nenne die eine Sache, um die es dir geht.</translation>
    </message>
    <message>
        <source>doesn’t say what they want</source>
        <translation>sagt nicht, was die Person möchte</translation>
    </message>
    <message>
        <source>doesn’t say what you want</source>
        <translation>sagt nicht, was du möchtest</translation>
    </message>
    <message>
        <source>one clear ask</source>
        <translation>ein klares Anliegen</translation>
    </message>
    <message numerus="yes">
        <source>asks %n things</source>
        <translation>
            <numerusform>bittet um %n Sache</numerusform>
            <numerusform>bittet um %n Dinge</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the one that matters most.</source>
        <translation>Behalte, was am wichtigsten ist.</translation>
    </message>
    <message>
        <source>End with one question, such as “{question}”.</source>
        <translation>Ende mit einer Frage, etwa „{question}“.</translation>
    </message>
    <message>
        <source>asks for nothing</source>
        <translation>bittet um nichts</translation>
    </message>
    <message>
        <source>Say what you are after</source>
        <translation>Sagen, was du möchtest</translation>
    </message>
    <message>
        <source>who they are: {told}</source>
        <translation>wer die Person ist: {told}</translation>
    </message>
    <message>
        <source>who you are: {told}</source>
        <translation>wer du bist: {told}</translation>
    </message>
    <message>
        <source>Say what you are up to: “{told}”.</source>
        <translation>Sag, was du gerade machst: „{told}“.</translation>
    </message>
    <message>
        <source>Say what you are up to.</source>
        <translation>Sag, was du gerade machst.</translation>
    </message>
    <message>
        <source>doesn’t say who they are</source>
        <translation>sagt nicht, wer die Person ist</translation>
    </message>
    <message>
        <source>doesn’t say who you are</source>
        <translation>sagt nicht, wer du bist</translation>
    </message>
    <message>
        <source>Say what you are up to</source>
        <translation>Sagen, was du gerade machst</translation>
    </message>
    <message>
        <source>{tag} needs a condition, such as {example}.</source>
        <translation>{tag} braucht eine Bedingung, etwa {example}.</translation>
    </message>
    <message>
        <source>{tag} needs a fact, such as {example}.</source>
        <translation>{tag} braucht eine Angabe, etwa {example}.</translation>
    </message>
    <message>
        <source>{tag} needs a value, such as {example}.</source>
        <translation>{tag} braucht einen Wert, etwa {example}.</translation>
    </message>
    <message>
        <source>Too many parts of this template begin or end in blanks.</source>
        <translation>Zu viele Teile dieser Vorlage beginnen oder enden mit Leerzeichen.</translation>
    </message>
    <message>
        <source>Something is missing after this.</source>
        <translation>Hiernach fehlt etwas.</translation>
    </message>
    <message>
        <source>This can’t be worked out.</source>
        <translation>Das lässt sich nicht auswerten.</translation>
    </message>
    <message>
        <source>This can’t be worked out: {message}.</source>
        <translation>Das lässt sich nicht auswerten: {message}.</translation>
    </message>
    <message>
        <source>Only texts can be compared with texts, and numbers with numbers.</source>
        <translation>Nur Text lässt sich mit Text vergleichen und eine Zahl mit einer Zahl.</translation>
    </message>
    <message>
        <source>“contains” asks whether one text stands in another.</source>
        <translation>„contains“ fragt, ob ein Text in einem anderen steht.</translation>
    </message>
    <message>
        <source>their first name</source>
        <translation>Vorname des Kontakts</translation>
    </message>
    <message>
        <source>their last name</source>
        <translation>Nachname des Kontakts</translation>
    </message>
    <message>
        <source>their full name</source>
        <translation>voller Name des Kontakts</translation>
    </message>
    <message>
        <source>their position</source>
        <translation>Position des Kontakts</translation>
    </message>
    <message>
        <source>their company</source>
        <translation>Firma des Kontakts</translation>
    </message>
    <message>
        <source>where they live</source>
        <translation>Wohnort des Kontakts</translation>
    </message>
    <message>
        <source>where you know each other from</source>
        <translation>woher ihr euch kennt</translation>
    </message>
    <message>
        <source>when you knew each other</source>
        <translation>wann ihr euch dort kanntet</translation>
    </message>
    <message>
        <source>your shared history in words</source>
        <translation>eure gemeinsame Geschichte in Worten</translation>
    </message>
    <message>
        <source>who introduced you</source>
        <translation>wer euch vorgestellt hat</translation>
    </message>
    <message>
        <source>what you are after</source>
        <translation>dein Ziel</translation>
    </message>
    <message>
        <source>the company you want to reach</source>
        <translation>deine Zielfirma</translation>
    </message>
    <message>
        <source>what you are up to</source>
        <translation>deine Situation</translation>
    </message>
    <message>
        <source>what you ask for</source>
        <translation>dein Anliegen</translation>
    </message>
    <message>
        <source>whether they can help with the target</source>
        <translation>ob der Kontakt bei der Zielfirma helfen kann</translation>
    </message>
    <message>
        <source>your first name</source>
        <translation>dein Vorname</translation>
    </message>
    <message>
        <source>your full name</source>
        <translation>dein voller Name</translation>
    </message>
    <message>
        <source>your position</source>
        <translation>deine Position</translation>
    </message>
    <message>
        <source>your company</source>
        <translation>deine Firma</translation>
    </message>
    <message>
        <source>today’s date</source>
        <translation>heutiges Datum</translation>
    </message>
    <message>
        <source>where the note goes</source>
        <translation>wohin die Nachricht geht</translation>
    </message>
    <message>
        <source>the text grows too long here</source>
        <translation>hier wird der Text zu lang</translation>
    </message>
    <message>
        <source>how much stays is told by a number, such as truncate: 20</source>
        <translation>wie viel übrig bleibt, sagt eine Zahl, etwa truncate: 20</translation>
    </message>
    <message>
        <source>only plain date codes are known, such as %d %B %Y</source>
        <translation>nur einfache Datumscodes sind bekannt, etwa %d %B %Y</translation>
    </message>
    <message>
        <source>{characters} characters: a template holds {most} at most.</source>
        <translation>{characters} Zeichen: Eine Vorlage fasst höchstens {most}.</translation>
    </message>
    <message>
        <source>“{text}” looks like a placeholder of another tool. Here it is {ours}.</source>
        <translation>„{text}“ sieht aus wie ein Platzhalter eines anderen Programms. Hier heißt er {ours}.</translation>
    </message>
    <message>
        <source>“{text}” looks like a placeholder of another tool. Here a fact stands in {{{{ }}}}.</source>
        <translation>„{text}“ sieht aus wie ein Platzhalter eines anderen Programms. Hier steht eine Angabe in {{{{ }}}}.</translation>
    </message>
    <message numerus="yes">
        <source>Line {line}, column {column}: {message} (%n more)</source>
        <translation>
            <numerusform>Zeile {line}, Spalte {column}: {message} (%n weitere Stelle)</numerusform>
            <numerusform>Zeile {line}, Spalte {column}: {message} (%n weitere Stellen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {message}</source>
        <translation>Zeile {line}, Spalte {column}: {message}</translation>
    </message>
    <message>
        <source>A {{ }} of this template can’t be worked out for this contact.</source>
        <translation>Ein {{ }} dieser Vorlage lässt sich für diesen Kontakt nicht auswerten.</translation>
    </message>
    <message>
        <source>The facts of this contact are too long to be printed so often.</source>
        <translation>Die Angaben zu diesem Kontakt sind zu lang, um sie so oft einzusetzen.</translation>
    </message>
    <message>
        <source>A condition of this template can’t be worked out for this contact.</source>
        <translation>Eine Bedingung dieser Vorlage lässt sich für diesen Kontakt nicht auswerten.</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>einen Link</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>eine Telefonnummer</translation>
    </message>
    <message>
        <source>the words of a pitch</source>
        <translation>Werbesprache</translation>
    </message>
    <message>
        <source>Put the name of a fact between {{ }}.</source>
        <translation>Setze den Namen einer Angabe zwischen {{ }}.</translation>
    </message>
    <message>
        <source>{fact} is yes or no: ask it in {{% if %}}.</source>
        <translation>{fact} ist ja oder nein: Frag danach in {{% if %}}.</translation>
    </message>
    <message>
        <source>{used} needs a value after a colon.</source>
        <translation>{used} braucht einen Wert nach einem Doppelpunkt.</translation>
    </message>
    <message>
        <source>{used} has no allow_false: default has.</source>
        <translation>{used} kennt kein allow_false: Das hat nur default.</translation>
    </message>
    <message>
        <source>{filter} takes at most {most} of the {given} values given.</source>
        <translation>{filter} nimmt höchstens {most} der {given} angegebenen Werte.</translation>
    </message>
    <message>
        <source>{filter} takes none of the {given} values given.</source>
        <translation>{filter} nimmt keinen der {given} angegebenen Werte.</translation>
    </message>
    <message>
        <source>not the same text as from others</source>
        <translation>nicht derselbe Text wie von anderen</translation>
    </message>
    <message>
        <source>not the same text as to others</source>
        <translation>nicht derselbe Text wie an andere</translation>
    </message>
    <message numerus="yes">
        <source>same text as from more than %n other(s): {names}</source>
        <translation>
            <numerusform>derselbe Text wie von mehr als %n anderen Person: {names}</numerusform>
            <numerusform>derselbe Text wie von mehr als %n anderen: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>same text as to more than %n other(s): {names}</source>
        <translation>
            <numerusform>derselbe Text wie an mehr als %n andere Person: {names}</numerusform>
            <numerusform>derselbe Text wie an mehr als %n andere: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>same text as from %n other(s): {names}</source>
        <translation>
            <numerusform>derselbe Text wie von %n anderen Person: {names}</numerusform>
            <numerusform>derselbe Text wie von %n anderen: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>same text as to %n other(s): {names}</source>
        <translation>
            <numerusform>derselbe Text wie an %n andere Person: {names}</numerusform>
            <numerusform>derselbe Text wie an %n andere: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Change a sentence so that it is theirs.</source>
        <translation>Ändere einen Satz, damit er nur zu dieser Person passt.</translation>
    </message>
    <message>
        <source>Two braces are enough: {{ first_name }}.</source>
        <translation>Zwei Klammern genügen: {{ first_name }}.</translation>
    </message>
    <message>
        <source>This {{ is never closed: put }} after the name.</source>
        <translation>Dieses {{ wird nie geschlossen: Setze }} hinter den Namen.</translation>
    </message>
    <message>
        <source>This {% is never closed: put %} after it.</source>
        <translation>Dieses {% wird nie geschlossen: Setze %} dahinter.</translation>
    </message>
    <message>
        <source>A word is missing after {%, such as if.</source>
        <translation>Nach {% fehlt ein Wort, etwa if.</translation>
    </message>
    <message>
        <source>Every line of a remark begins with #.</source>
        <translation>Jede Zeile eines Kommentars beginnt mit #.</translation>
    </message>
    <message>
        <source>This {tag} has no {{% end{tag} %}}.</source>
        <translation>Zu diesem {tag} fehlt {{% end{tag} %}}.</translation>
    </message>
    <message>
        <source>This is too long for one tag.</source>
        <translation>Das ist zu lang für einen Befehl.</translation>
    </message>
    <message>
        <source>This quote is never closed.</source>
        <translation>Dieses Anführungszeichen wird nie geschlossen.</translation>
    </message>
    <message>
        <source>A colon is missing: {name}: {word}.</source>
        <translation>Ein Doppelpunkt fehlt: {name}: {word}.</translation>
    </message>
    <message>
        <source>A | is missing before the fallback {word}.</source>
        <translation>Vor dem Ersatztext {word} fehlt ein |.</translation>
    </message>
    <message>
        <source>“{word}” is not part of note templates.</source>
        <translation>„{word}“ gibt es in Nachrichtenvorlagen nicht.</translation>
    </message>
    <message>
        <source>There is no filter “{word}”. Did you mean {near}?</source>
        <translation>Es gibt keinen Filter „{word}“. Meintest du {near}?</translation>
    </message>
    <message>
        <source>There is no filter “{word}”. A fallback stands in quotes.</source>
        <translation>Es gibt keinen Filter „{word}“. Ein Ersatztext steht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no fact “{name}”.</source>
        <translation>Es gibt keine Angabe „{name}“.</translation>
    </message>
    <message>
        <source>There is no fact “{name}”. Did you mean {near}?</source>
        <translation>Es gibt keine Angabe „{name}“. Meintest du {near}?</translation>
    </message>
    <message>
        <source>One | is enough before a filter or a fallback.</source>
        <translation>Ein | genügt vor einem Filter oder Ersatztext.</translation>
    </message>
    <message>
        <source>Write or, in letters.</source>
        <translation>Schreib or, in Buchstaben.</translation>
    </message>
    <message>
        <source>“not” is not part of note templates: use {% unless %}.</source>
        <translation>„not“ gibt es in Nachrichtenvorlagen nicht: Nimm {% unless %}.</translation>
    </message>
    <message>
        <source>Two signs ask whether two things are equal: ==.</source>
        <translation>Zwei Zeichen fragen, ob zwei Dinge gleich sind: ==.</translation>
    </message>
    <message>
        <source>Write and, in letters.</source>
        <translation>Schreib and, in Buchstaben.</translation>
    </message>
    <message>
        <source>“!” is not part of note templates: use {% unless %}.</source>
        <translation>„!“ gibt es in Nachrichtenvorlagen nicht: Nimm {% unless %}.</translation>
    </message>
    <message>
        <source>Brackets are not part of note templates.</source>
        <translation>Klammern gibt es in Nachrichtenvorlagen nicht.</translation>
    </message>
    <message>
        <source>A | is missing before {last}.</source>
        <translation>Vor {last} fehlt ein |.</translation>
    </message>
    <message>
        <source>“{text}” is not expected here.</source>
        <translation>„{text}“ wird hier nicht erwartet.</translation>
    </message>
    <message>
        <source>About Connote</source>
        <translation>Über Connote</translation>
    </message>
    <message>
        <source>A local contact book that writes the connection note people answer.</source>
        <translation>Ein lokales Kontaktbuch, das Nachrichten schreibt, auf die Leute antworten.</translation>
    </message>
    <message>
        <source>Your book stays on this machine; Connote makes no connection of its own.</source>
        <translation>Dein Buch bleibt auf diesem Gerät; Connote baut von sich aus keine Verbindung auf.</translation>
    </message>
    <message>
        <source>The book: {path}</source>
        <translation>Das Buch: {path}</translation>
    </message>
    <message>
        <source>Its backups: {path}</source>
        <translation>Die Sicherungen: {path}</translation>
    </message>
    <message>
        <source>Connote {version}</source>
        <translation>Connote {version}</translation>
    </message>
    <message>
        <source>Connote is under the MIT licence. It stands on Qt and PySide6 (LGPL 3), peewee, python-liquid, RapidFuzz and platformdirs (MIT), Click (BSD) and chardet (0BSD).</source>
        <translation>Connote steht unter der MIT-Lizenz. Es baut auf Qt und PySide6 (LGPL 3), peewee, python-liquid, RapidFuzz und platformdirs (MIT), Click (BSD) und chardet (0BSD) auf.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>The book was changed by a command</source>
        <translation>Das Buch wurde von einem Befehl geändert</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>This is a mistake in Connote, not yours. The book is whole: a change is saved altogether or not at all. You can go on working.</source>
        <translation>Das ist ein Fehler in Connote, nicht deiner. Das Buch ist unversehrt: Eine Änderung wird ganz gespeichert oder gar nicht. Du kannst weiterarbeiten.</translation>
    </message>
    <message>
        <source>Look through the report before you pass it on. It is kept, without what it quotes, in {file}</source>
        <translation>Sieh den Bericht durch, bevor du ihn weitergibst. Er liegt, ohne die Zitate darin, in {file}</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Restart Connote</source>
        <translation>Connote neu starten</translation>
    </message>
    <message numerus="yes">
        <source>Since this window opened: %n more time(s).</source>
        <translation>
            <numerusform>Seit dieses Fenster offen ist: noch %n Mal.</numerusform>
            <numerusform>Seit dieses Fenster offen ist: noch %n Mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>What a spreadsheet would take for a formula begins with an apostrophe.</source>
        <translation>Was eine Tabellenkalkulation für eine Formel hielte, beginnt mit einem Apostroph.</translation>
    </message>
    <message>
        <source>Every text to the letter, for other programs.</source>
        <translation>Jeder Text buchstabengetreu, für andere Programme.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Zwischen zwei Tagen</translation>
    </message>
    <message>
        <source>Export Outreach History</source>
        <translation>Anfragenverlauf exportieren</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>For a spreadsheet (guarded)</source>
        <translation>Für Tabellenkalkulation (geschützt)</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Requests of</source>
        <comment>before a period</comment>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>beliebiger Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>No request is of these days</source>
        <translation>Aus diesen Tagen gibt es keine Anfrage</translation>
    </message>
    <message>
        <source>{since} is after {until}.</source>
        <translation>{since} liegt nach {until}.</translation>
    </message>
    <message>
        <source>Connote ended unexpectedly. What you were typing was kept.</source>
        <translation>Connote wurde unerwartet beendet. Was du gerade geschrieben hast, ist noch da.</translation>
    </message>
    <message>
        <source>The new contact</source>
        <translation>Der neue Kontakt</translation>
    </message>
    <message>
        <source>The note to {name}</source>
        <translation>Die Nachricht an {name}</translation>
    </message>
    <message>
        <source>The template “{name}”</source>
        <translation>Die Vorlage „{name}“</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Asking somebody</source>
        <translation>Jemanden fragen</translation>
    </message>
    <message>
        <source>Keeping track</source>
        <translation>Überblick behalten</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Writing templates</source>
        <translation>Vorlagen schreiben</translation>
    </message>
    <message>
        <source>Your book and its backups</source>
        <translation>Dein Buch und seine Sicherungen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Help – Connote</source>
        <translation>Hilfe – Connote</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Already in your book: {about}</source>
        <translation>Schon in deinem Buch: {about}</translation>
    </message>
    <message>
        <source>Same name in your book: {about}</source>
        <translation>Gleicher Name in deinem Buch: {about}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>{name} zeigen</translation>
    </message>
    <message>
        <source>Add what is new</source>
        <translation>Neues ergänzen</translation>
    </message>
    <message>
        <source>Add what is new to {name}</source>
        <translation>Neues bei {name} ergänzen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>The book’s file was moved or deleted: {path}. What you see is still whole, but nothing can be changed until it has a file again.</source>
        <translation>Die Datei des Buchs wurde verschoben oder gelöscht: {path}. Was du siehst, ist noch vollständig, aber ändern lässt sich erst wieder etwas, wenn es eine Datei hat.</translation>
    </message>
    <message>
        <source>Write it there again</source>
        <translation>Dort neu schreiben</translation>
    </message>
    <message>
        <source>Another file took the place of the book: {path}. What you see is still whole, but nothing can be changed until you choose.</source>
        <translation>Eine andere Datei ist an die Stelle des Buchs getreten: {path}. Was du siehst, ist noch vollständig, aber ändern lässt sich erst wieder etwas, wenn du dich entschieden hast.</translation>
    </message>
    <message>
        <source>Go on with that file</source>
        <translation>Mit der anderen weiter</translation>
    </message>
    <message>
        <source>Connote book</source>
        <translation>Connote-Buch</translation>
    </message>
    <message>
        <source>Save a Copy of the Book</source>
        <translation>Kopie des Buchs speichern</translation>
    </message>
    <message>
        <source>The whole book was written to {path}</source>
        <translation>Das ganze Buch wurde in {path} geschrieben</translation>
    </message>
    <message>
        <source>The book was written again to its place</source>
        <translation>Das Buch wurde wieder an seinen Platz geschrieben</translation>
    </message>
    <message>
        <source>Going on with the file that was put there; what was open is among the backups</source>
        <translation>Weiter mit der Datei, die dort liegt; was offen war, ist bei den Sicherungen</translation>
    </message>
    <message>
        <source>{view} – Connote</source>
        <translation>{view} – Connote</translation>
    </message>
    <message>
        <source>Choose somebody to write to first.</source>
        <translation>Wähle zuerst, an wen du schreiben willst.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Nichts zu wiederholen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>so many things that are not named</comment>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (thing waits|things wait) for you</source>
        <translation>
            <numerusform>%n Sache wartet auf dich</numerusform>
            <numerusform>%n Sachen warten auf dich</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>People there</source>
        <translation>Personen dort</translation>
    </message>
    <message>
        <source>Everybody with “{words}”</source>
        <translation>Alle mit „{words}“</translation>
    </message>
    <message>
        <source>in the list of people</source>
        <translation>in der Personenliste</translation>
    </message>
    <message>
        <source>lately</source>
        <translation>zuletzt</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>An {name} schreiben</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Bekannt durch</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the composer</source>
        <translation>Schreibbereich schließen</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>An {name}</translation>
    </message>
    <message>
        <source>Back to the template</source>
        <translation>Zurück zur Vorlage</translation>
    </message>
    <message>
        <source>Back to your edit</source>
        <translation>Zurück zu deiner Fassung</translation>
    </message>
    <message>
        <source>Keep as template…</source>
        <translation>Als Vorlage behalten…</translation>
    </message>
    <message>
        <source>Name of the new template</source>
        <translation>Name der neuen Vorlage</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>Von Hand geändert</translation>
    </message>
    <message>
        <source>Your edit is kept</source>
        <translation>Deine Fassung bleibt erhalten</translation>
    </message>
    <message>
        <source>being checked: whether others got the same</source>
        <translation>wird geprüft: ob andere dasselbe bekamen</translation>
    </message>
    <message>
        <source>Fit to {limit}</source>
        <translation>Auf {limit} einpassen</translation>
    </message>
    <message>
        <source>Mend the template</source>
        <translation>Vorlage korrigieren</translation>
    </message>
    <message>
        <source>Not known: {fact}</source>
        <translation>Nicht bekannt: {fact}</translation>
    </message>
    <message>
        <source>for example {example}</source>
        <translation>zum Beispiel {example}</translation>
    </message>
    <message>
        <source>The template “{name}” has a mistake. {mistake}</source>
        <translation>Die Vorlage „{name}“ hat einen Fehler. {mistake}</translation>
    </message>
    <message>
        <source>{template}, my words</source>
        <translation>{template}, in meinen Worten</translation>
    </message>
    <message>
        <source>There is a template “{name}” already; give it another name.</source>
        <translation>Es gibt schon eine Vorlage „{name}“; gib ihr einen anderen Namen.</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Schreibbereich</translation>
    </message>
    <message>
        <source>Nobody is left to ask for {goal}.</source>
        <translation>Für {goal} ist niemand mehr zu fragen.</translation>
    </message>
    <message>
        <source>Nobody is waiting: “Write to the Next” begins with the best.</source>
        <translation>Niemand wartet: „An die nächste Person schreiben“ beginnt mit der besten.</translation>
    </message>
    <message>
        <source>Fit again</source>
        <translation>Neu einpassen</translation>
    </message>
    <message>
        <source>Let Connote choose all parts again</source>
        <translation>Connote wieder alle Teile wählen lassen</translation>
    </message>
    <message>
        <source>(leave it out)</source>
        <translation>(weglassen)</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Von dir weggelassen</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>Von dir festgelegt</translation>
    </message>
    <message>
        <source>Left out: no room</source>
        <translation>Weggelassen: kein Platz</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Weggelassen: {why}</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two things</comment>
        <translation> und </translation>
    </message>
    <message>
        <source>{fact} is not known</source>
        <translation>nicht bekannt ({fact})</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>{place} of {all} for {goal}</source>
        <translation>{place} von {all} für {goal}</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) sent.</source>
        <translation>
            <numerusform>%n Anfrage gesendet.</numerusform>
            <numerusform>%n Anfragen gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped; they come again when you begin anew.</source>
        <translation>
            <numerusform>%n übersprungen; kommt wieder, wenn du neu beginnst.</numerusform>
            <numerusform>%n übersprungen; sie kommen wieder, wenn du neu beginnst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>this person, in a queue</comment>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>writing to one after another</comment>
        <translation>Aufhören</translation>
    </message>
    <message>
        <source>What comes back stands under Today and Requests.</source>
        <translation>Was zurückkommt, steht unter „Heute“ und „Anfragen“.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>That was the last one for {goal}</source>
        <translation>Das war die letzte Person für {goal}</translation>
    </message>
    <message>
        <source>Copy &amp;&amp; open profile</source>
        <translation>Kopieren &amp;&amp; Profil öffnen</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Als gesendet markieren</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Copy &amp;&amp; open e-mail</source>
        <translation>Kopieren &amp;&amp; E-Mail öffnen</translation>
    </message>
    <message>
        <source>Copied. {name} has no profile yet.</source>
        <translation>Kopiert. {name} hat noch kein Profil.</translation>
    </message>
    <message>
        <source>Copied. {name} has no e-mail address yet.</source>
        <translation>Kopiert. {name} hat noch keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Copied; paste it there.</source>
        <translation>Kopiert; füge den Text dort ein.</translation>
    </message>
    <message>
        <source>Copied. Open the profile to paste.</source>
        <translation>Kopiert. Öffne das Profil und füge den Text dort ein.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Copy the subject</source>
        <translation>Betreff kopieren</translation>
    </message>
    <message>
        <source>Copied the subject.</source>
        <translation>Betreff kopiert.</translation>
    </message>
    <message>
        <source>{length} of {limit}</source>
        <comment>characters of those there may be</comment>
        <translation>{length} von {limit}</translation>
    </message>
    <message>
        <source>{length} of {limit}: {over} over</source>
        <comment>characters of those there may be</comment>
        <translation>{length} von {limit}: {over} zu viel</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>Show this person</source>
        <translation>Diese Person zeigen</translation>
    </message>
    <message>
        <source>{field}: {text}</source>
        <translation>{field}: {text}</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Connote compares the people of your book.</source>
        <translation>Connote vergleicht die Personen deines Buchs.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Es sind zwei Personen</translation>
    </message>
    <message>
        <source>Pairs that may be one person</source>
        <translation>Paare, die eine Person sein könnten</translation>
    </message>
    <message>
        <source>Are they one person?</source>
        <translation>Ist das dieselbe Person?</translation>
    </message>
    <message>
        <source>Enter in the list; one undo parts them again</source>
        <translation>Enter in der Liste; ein Rückgängig trennt sie wieder</translation>
    </message>
    <message>
        <source>Delete in the list; they are not offered again</source>
        <translation>Entf in der Liste; sie werden nicht wieder vorgeschlagen</translation>
    </message>
    <message>
        <source>History, requests, addresses and tags of both are kept.</source>
        <translation>Geschichte, Anfragen, Adressen und Schlagwörter beider bleiben erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <comment>of contacts</comment>
        <translation>
            <numerusform>%n Paar</numerusform>
            <numerusform>%n Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is here twice</source>
        <translation>Niemand ist doppelt da</translation>
    </message>
    <message>
        <source>Two contacts that share a profile, an e-mail address, a phone number or a name would stand here, to be merged or kept apart.</source>
        <translation>Hier stünden zwei Kontakte mit demselben Profil, derselben E-Mail-Adresse, Telefonnummer oder demselben Namen, zum Zusammenführen oder Auseinanderhalten.</translation>
    </message>
    <message>
        <source>They share {things}.</source>
        <translation>Gemeinsam: {things}.</translation>
    </message>
    <message numerus="yes">
        <source>%n (way|ways) you know each other</source>
        <translation>
            <numerusform>%n Eintrag, woher ihr euch kennt</numerusform>
            <numerusform>%n Einträge, woher ihr euch kennt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <comment>to organizations</comment>
        <translation>
            <numerusform>%n Verknüpfung</numerusform>
            <numerusform>%n Verknüpfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>knows people there</source>
        <translation>kennt dort Leute</translation>
    </message>
    <message>
        <source>works there</source>
        <translation>arbeitet dort</translation>
    </message>
    <message>
        <source>worked there</source>
        <translation>hat dort gearbeitet</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Wer?</translation>
    </message>
    <message>
        <source>A name from your book</source>
        <translation>Ein Name aus deinem Buch</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Wie?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the goal</source>
        <translation>Titel des Ziels</translation>
    </message>
    <message>
        <source>Which organization?</source>
        <translation>Welche Organisation?</translation>
    </message>
    <message>
        <source>Target organization</source>
        <translation>Zielfirma</translation>
    </message>
    <message>
        <source>My situation</source>
        <translation>Meine Situation</translation>
    </message>
    <message>
        <source>as in: I’m between gigs</source>
        <translation>wie in: Ich bin zwischen zwei Jobs</translation>
    </message>
    <message>
        <source>What you ask for, in one sentence</source>
        <translation>Worum du bittest, in einem Satz</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Also called</source>
        <comment>the target, by another name</comment>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>“{situation}”, as usual</source>
        <translation>„{situation}“, wie sonst</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielfirma</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>what one asks for</comment>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Delete this goal; its requests stay</source>
        <translation>Dieses Ziel löschen; die Anfragen bleiben</translation>
    </message>
    <message>
        <source>Delete this goal</source>
        <translation>Dieses Ziel löschen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>anderer Name</translation>
    </message>
    <message>
        <source>Add another name of the target</source>
        <translation>Anderen Namen der Zielfirma hinzufügen</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Ein anderer Name</translation>
    </message>
    <message>
        <source>State of the goal</source>
        <translation>Status des Ziels</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>Write to the best one who was not asked yet, then to the next (Ctrl+Shift+R)</source>
        <translation>An die beste Person schreiben, die noch nicht gefragt wurde, dann an die nächste (Strg+Umschalt+R)</translation>
    </message>
    <message>
        <source>Where do you want to get in?</source>
        <translation>Wohin möchtest du?</translation>
    </message>
    <message>
        <source>With a target organization Connote finds who works there, who worked there, and who knows people there.</source>
        <translation>Mit einer Zielfirma findet Connote, wer dort arbeitet, wer dort gearbeitet hat und wer dort Leute kennt.</translation>
    </message>
    <message>
        <source>Name the target</source>
        <translation>Zielfirma nennen</translation>
    </message>
    <message>
        <source>Nobody here fits</source>
        <translation>Hier passt niemand</translation>
    </message>
    <message>
        <source>Others can help for another reason, or were asked already.</source>
        <translation>Andere können aus einem anderen Grund helfen oder wurden schon gefragt.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Wer helfen kann</translation>
    </message>
    <message>
        <source>Person, and why</source>
        <translation>Person und Grund</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Write request</source>
        <translation>Anfrage schreiben</translation>
    </message>
    <message>
        <source>follow up {day}</source>
        <translation>nachfassen am {day}</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>nicht kontaktieren</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>locked until {day}</source>
        <translation>gesperrt bis {day}</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>You marked them as do not contact.</source>
        <translation>Du hast die Person auf „nicht kontaktieren“ gesetzt.</translation>
    </message>
    <message>
        <source>You put them into the archive.</source>
        <translation>Du hast die Person archiviert.</translation>
    </message>
    <message>
        <source>A request was withdrawn: LinkedIn takes no new invitation before {day}.</source>
        <translation>Eine Anfrage wurde zurückgezogen: Vor dem {day} nimmt LinkedIn keine neue Einladung an.</translation>
    </message>
    <message>
        <source>You asked them for this goal already.</source>
        <translation>Du hast die Person für dieses Ziel schon gefragt.</translation>
    </message>
    <message>
        <source>Your request was withdrawn; you may ask them again.</source>
        <translation>Deine Anfrage wurde zurückgezogen; du darfst wieder fragen.</translation>
    </message>
    <message>
        <source>network into LMNOP Co.</source>
        <translation>bei LMNOP Co. Kontakte knüpfen</translation>
    </message>
    <message>
        <source>Where? (an organization)</source>
        <translation>Wo? (eine Organisation)</translation>
    </message>
    <message>
        <source>LMNOP Co.</source>
        <translation>LMNOP Co.</translation>
    </message>
    <message>
        <source>Your situation</source>
        <translation>Deine Situation</translation>
    </message>
    <message>
        <source>between gigs</source>
        <translation>zwischen zwei Jobs</translation>
    </message>
    <message>
        <source>What do you ask for?</source>
        <translation>Worum bittest du?</translation>
    </message>
    <message>
        <source>introduce me to somebody in product</source>
        <translation>mich jemandem im Produktteam vorstellen</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Connote finds who works or worked there in the connections you import. Or say yourself who works there or knows people there.</source>
        <translation>Connote findet in den Kontakten, die du importierst, wer dort arbeitet oder gearbeitet hat. Oder sag selbst, wer dort arbeitet oder Leute kennt.</translation>
    </message>
    <message>
        <source>Nobody is tied to it yet</source>
        <translation>Noch niemand ist damit verbunden</translation>
    </message>
    <message>
        <source>Say who can help</source>
        <translation>Sagen, wer helfen kann</translation>
    </message>
    <message>
        <source>Import your connections…</source>
        <translation>Deine Kontakte importieren…</translation>
    </message>
    <message>
        <source>Nobody here is tied to {target} yet</source>
        <translation>Hier ist noch niemand mit {target} verbunden</translation>
    </message>
    <message>
        <source>Search people for “{target}”</source>
        <translation>Personen mit „{target}“ suchen</translation>
    </message>
    <message>
        <source>A goal says where you want to get to. Connote then shows who can help you there, best first, and why.</source>
        <translation>Ein Ziel sagt, wohin du möchtest. Connote zeigt dann, wer dir dabei helfen kann, die besten zuerst, und warum.</translation>
    </message>
    <message>
        <source>Add your first goal</source>
        <translation>Erstes Ziel hinzufügen</translation>
    </message>
    <message>
        <source>A goal needs a title; the old one stays</source>
        <translation>Ein Ziel braucht einen Titel; der alte bleibt</translation>
    </message>
    <message>
        <source>nobody asked yet</source>
        <translation>noch niemand gefragt</translation>
    </message>
    <message numerus="yes">
        <source>%n asked</source>
        <comment>how many people</comment>
        <translation>
            <numerusform>%n gefragt</numerusform>
            <numerusform>%n gefragt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <comment>how many people</comment>
        <translation>
            <numerusform>%n angenommen</numerusform>
            <numerusform>%n angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n helped</source>
        <comment>how many people</comment>
        <translation>
            <numerusform>%n geholfen</numerusform>
            <numerusform>%n geholfen</numerusform>
        </translation>
    </message>
    <message>
        <source>{accepted} of {asked} accepted</source>
        <comment>how many people</comment>
        <translation>{accepted} von {asked} angenommen</translation>
    </message>
    <message>
        <source>For any reason</source>
        <translation>Jeder Grund</translation>
    </message>
    <message>
        <source>Works there</source>
        <translation>Arbeitet dort</translation>
    </message>
    <message>
        <source>Knows people there</source>
        <translation>Kennt dort Leute</translation>
    </message>
    <message>
        <source>Worked there</source>
        <translation>Hat dort gearbeitet</translation>
    </message>
    <message>
        <source>You know each other</source>
        <translation>Ihr kennt euch</translation>
    </message>
    <message>
        <source>Helped you before</source>
        <translation>Hat dir schon geholfen</translation>
    </message>
    <message>
        <source>Who was not asked yet, or may be asked again</source>
        <translation>Wer noch nicht gefragt wurde oder wieder gefragt werden darf</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>All {number}</source>
        <translation>Alle {number}</translation>
    </message>
    <message>
        <source>To ask {number}</source>
        <translation>Zu fragen {number}</translation>
    </message>
    <message>
        <source>Add a helper</source>
        <translation>Person ergänzen</translation>
    </message>
    <message>
        <source>Say who else can help</source>
        <translation>Sagen, wer noch helfen kann</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle anhaken</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine anhaken</translation>
    </message>
    <message>
        <source>The first {listed} of {whole} are listed.</source>
        <translation>Gezeigt werden die ersten {listed} von {whole}.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>Vernetzt am</translation>
    </message>
    <message>
        <source>How we know each other</source>
        <translation>Woher wir uns kennen</translation>
    </message>
    <message>
        <source>Where we met</source>
        <translation>Wo kennengelernt</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Unverändert behalten</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>The first rows, with what each column means above them</source>
        <translation>Die ersten Zeilen, darüber die Bedeutung jeder Spalte</translation>
    </message>
    <message>
        <source>Return chooses what the column means</source>
        <translation>Enter wählt, was die Spalte bedeutet</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Kept besides</source>
        <translation>Zusätzlich behalten</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Neuer Job</translation>
    </message>
    <message>
        <source>Last spoke</source>
        <translation>Zuletzt gesprochen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Also see in messages.csv when we last spoke</source>
        <translation>Auch in messages.csv nachsehen, wann wir zuletzt gesprochen haben</translation>
    </message>
    <message>
        <source>Columns of {table}…</source>
        <translation>Spalten von {table}…</translation>
    </message>
    <message>
        <source>Say what the columns of {table} mean</source>
        <translation>Sagen, was die Spalten von {table} bedeuten</translation>
    </message>
    <message>
        <source>{field}, says something else</source>
        <translation>{field}, sagt etwas anderes</translation>
    </message>
    <message>
        <source>row {row} of {file}</source>
        <translation>Zeile {row} in {file}</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Wiedergefunden</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>The book says</source>
        <translation>Im Buch steht</translation>
    </message>
    <message>
        <source>The book said</source>
        <translation>Im Buch stand</translation>
    </message>
    <message>
        <source>It will say</source>
        <translation>Künftig steht</translation>
    </message>
    <message>
        <source>It says now</source>
        <translation>Jetzt steht</translation>
    </message>
    <message>
        <source>Is the same person</source>
        <translation>Ist dieselbe Person</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Vielleicht dieselbe Person</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>Im Buch</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Make it a goal</source>
        <translation>Zum Ziel machen</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Strich (|)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Choose above each column what it holds, where the guess is wrong.</source>
        <translation>Wähle über jeder Spalte, was sie enthält, wo falsch geraten wurde.</translation>
    </message>
    <message>
        <source>No column is a name, an e-mail address or a profile yet: rows without any of them are skipped.</source>
        <translation>Noch ist keine Spalte ein Name, eine E-Mail-Adresse oder ein Profil: Zeilen ohne all das werden übersprungen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Remember for such files</source>
        <translation>Für solche Dateien merken</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Encoding of the letters</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>What parts the columns</source>
        <translation>Trennzeichen der Spalten</translation>
    </message>
    <message>
        <source>First row is a header</source>
        <translation>Erste Zeile ist Kopfzeile</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Parted by</source>
        <translation>Getrennt durch</translation>
    </message>
    <message>
        <source>Columns of {table}</source>
        <translation>Spalten von {table}</translation>
    </message>
    <message numerus="yes">
        <source>The first %n rows are shown.</source>
        <translation>
            <numerusform>Die erste %n Zeile wird gezeigt.</numerusform>
            <numerusform>Die ersten %n Zeilen werden gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Contacts and exports (*.zip *.csv *.vcf *.vcard);;All files (*)</source>
        <translation>Kontakte und Exporte (*.zip *.csv *.vcf *.vcard);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>An import is running; wait for its end, or cancel it first.</source>
        <translation>Ein Import läuft; warte, bis er fertig ist, oder brich ihn erst ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was imported.</source>
        <translation>Abgebrochen; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Looking what would change</source>
        <translation>Mögliche Änderungen werden gesucht</translation>
    </message>
    <message>
        <source>Comparing with the book…</source>
        <translation>Wird mit dem Buch verglichen…</translation>
    </message>
    <message>
        <source>Backing the book up…</source>
        <translation>Das Buch wird gesichert…</translation>
    </message>
    <message>
        <source>Marking…</source>
        <translation>Wird markiert…</translation>
    </message>
    <message>
        <source>Compared {done} of {total}</source>
        <translation>{done} von {total} verglichen</translation>
    </message>
    <message>
        <source>Imported {done} of {total}</source>
        <translation>{done} von {total} importiert</translation>
    </message>
    <message>
        <source>Marked {done} of {total}</source>
        <translation>{done} von {total} markiert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Not imported yet</source>
        <translation>Noch nicht importiert</translation>
    </message>
    <message>
        <source>Import all the same</source>
        <translation>Trotzdem importieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing is written yet. Untick what you don’t want.</source>
        <translation>Noch ist nichts geschrieben. Entferne das Häkchen, wo du etwas nicht willst.</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Was sich ändern wird</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>The book says all of this already.</source>
        <translation>Das steht alles schon im Buch.</translation>
    </message>
    <message>
        <source>Rows of the files</source>
        <translation>Zeilen der Dateien</translation>
    </message>
    <message>
        <source>What they tell</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Choose other files…</source>
        <translation>Andere Dateien wählen…</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Personen zeigen</translation>
    </message>
    <message>
        <source>The columns were read as you said for such files.</source>
        <translation>Die Spalten wurden so gelesen, wie du es für solche Dateien gesagt hast.</translation>
    </message>
    <message>
        <source>{file} is larger than 1 GiB, which no list of contacts is.</source>
        <translation>{file} ist größer als 1&#xa0;GiB; so groß ist keine Kontaktliste.</translation>
    </message>
    <message>
        <source>{file} holds no people.</source>
        <translation>{file} enthält keine Personen.</translation>
    </message>
    <message>
        <source>{file} is too large for this computer.</source>
        <translation>{file} ist zu groß für diesen Computer.</translation>
    </message>
    <message>
        <source>New jobs</source>
        <translation>Neue Jobs</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Perhaps somebody in the book</source>
        <translation>Vielleicht schon im Buch</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>how many requests</comment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Replied</source>
        <comment>how many requests</comment>
        <translation>Geantwortet</translation>
    </message>
    <message>
        <source>Recovered</source>
        <comment>how many requests</comment>
        <translation>Wiedergefunden</translation>
    </message>
    <message>
        <source>Asked you</source>
        <translation>Dich gefragt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Rows in the files; the other four add up to it</source>
        <translation>Zeilen in den Dateien; die anderen vier ergeben diese Summe</translation>
    </message>
    <message>
        <source>Rows that bring somebody or something new</source>
        <translation>Zeilen, die jemanden oder etwas Neues bringen</translation>
    </message>
    <message>
        <source>Rows that change what the book says</source>
        <translation>Zeilen, die ändern, was im Buch steht</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Rows that say what the book says already</source>
        <translation>Zeilen, deren Inhalt schon im Buch steht</translation>
    </message>
    <message>
        <source>Rows that were not taken, each with its reason</source>
        <translation>Zeilen, die nicht übernommen wurden, jede mit Grund</translation>
    </message>
    <message>
        <source>Requests of mine that were accepted since</source>
        <translation>Meine Anfragen, die seither angenommen wurden</translation>
    </message>
    <message>
        <source>Requests I sent without logging them here</source>
        <translation>Anfragen, die ich gesendet, aber hier nicht eingetragen habe</translation>
    </message>
    <message>
        <source>Invitations from others</source>
        <translation>Einladungen von anderen</translation>
    </message>
    <message>
        <source>Inbound</source>
        <comment>how many requests</comment>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>People whose organization changed</source>
        <translation>Personen, deren Organisation sich geändert hat</translation>
    </message>
    <message>
        <source>Requests that were pending once and are in neither file</source>
        <translation>Anfragen, die einmal offen waren und in keiner der beiden Dateien stehen</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n angenommen</numerusform>
            <numerusform>%n angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>Import of {files}</source>
        <translation>Import von {files}</translation>
    </message>
    <message>
        <source>Not read:</source>
        <translation>Nicht gelesen:</translation>
    </message>
    <message>
        <source>{file}, row {row}: {reason}</source>
        <translation>{file}, Zeile {row}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) skipped:</source>
        <translation>
            <numerusform>%n Zeile übersprungen:</numerusform>
            <numerusform>%n Zeilen übersprungen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>({file}, row {row})</source>
        <translation>({file}, Zeile {row})</translation>
    </message>
    <message>
        <source>Imported: {summary}.</source>
        <translation>Importiert: {summary}.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Der Bericht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The book said all of this already; nothing was changed.</source>
        <translation>Das stand alles schon im Buch; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Nothing of it is in the book now. Redo (Ctrl+Shift+Z) brings it back.</source>
        <translation>Nichts davon ist jetzt im Buch. Wiederholen (Strg+Umschalt+Z) holt es zurück.</translation>
    </message>
    <message>
        <source>Import of {day}</source>
        <translation>Import vom {day}</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z) takes the whole import back.</source>
        <translation>Rückgängig (Strg+Z) nimmt den ganzen Import zurück.</translation>
    </message>
    <message>
        <source>Bring in the people you know</source>
        <translation>Hol die Leute ins Buch, die du kennst</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Drop files anywhere on this window: LinkedIn’s archive or a CSV file out of it, vCards, Google’s or Outlook’s contacts as CSV, any other table of people, or a history that Connote wrote.

LinkedIn’s archive: on LinkedIn, Settings &gt; Data privacy &gt; Get a copy of your data. It comes by mail.</source>
        <translation>Zieh Dateien irgendwo auf dieses Fenster: das Archiv von LinkedIn oder eine CSV-Datei daraus, vCards, Kontakte aus Google oder Outlook als CSV, jede andere Tabelle mit Personen oder einen Verlauf, den Connote geschrieben hat.

Das Archiv von LinkedIn: auf LinkedIn unter Einstellungen &gt; Datenschutz &gt; Kopie Ihrer Daten anfordern. Es kommt per E-Mail.</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>Was er brachte</translation>
    </message>
    <message>
        <source>Imports there were</source>
        <translation>Bisherige Importe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Warum nicht übernommen</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>How far they got</source>
        <translation>Wie weit sie kamen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation>Vergleichen nach</translation>
    </message>
    <message>
        <source>Requests a week</source>
        <translation>Anfragen pro Woche</translation>
    </message>
    <message>
        <source>How long a yes takes</source>
        <translation>Wie lange ein Ja dauert</translation>
    </message>
    <message>
        <source>Accepted within 14 days, by {what}</source>
        <translation>Binnen 14 Tagen angenommen ({what})</translation>
    </message>
    <message>
        <source>Accepted within 30 days, by {what}</source>
        <translation>Binnen 30 Tagen angenommen ({what})</translation>
    </message>
    <message>
        <source>Accepted so far, by {what}</source>
        <translation>Bisher angenommen ({what})</translation>
    </message>
    <message>
        <source>Too little data: a rate takes {least} requests, and no group has so many yet.</source>
        <translation>Zu wenig Daten: Eine Quote braucht {least} Anfragen, und so viele hat noch keine Gruppe.</translation>
    </message>
    <message>
        <source>Too little data: a rate takes {least} requests that are {age} days old, and no group has so many yet.</source>
        <translation>Zu wenig Daten: Eine Quote braucht {least} Anfragen, die {age} Tage alt sind, und so viele hat noch keine Gruppe.</translation>
    </message>
    <message>
        <source>The intervals are 95% ones: where two overlap, the difference may be chance. A rate at 14 or 30 days is taken of the requests that are at least so old.</source>
        <translation>Es sind 95-%-Intervalle: Wo sich zwei überschneiden, kann der Unterschied Zufall sein. Für eine Quote nach 14 oder 30 Tagen zählen die Anfragen, die mindestens so alt sind.</translation>
    </message>
    <message numerus="yes">
        <source>{told} %n more in the table.</source>
        <comment>groups of requests</comment>
        <translation>
            <numerusform>{told} %n weitere in der Tabelle.</numerusform>
            <numerusform>{told} %n weitere in der Tabelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted so far</source>
        <translation>Bisher angenommen</translation>
    </message>
    <message>
        <source>Within 14 days</source>
        <translation>Binnen 14 Tagen</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>Binnen 30 Tagen</translation>
    </message>
    <message>
        <source>Helped</source>
        <comment>how many requests</comment>
        <translation>Geholfen</translation>
    </message>
    <message>
        <source>Too little data for a rate: it takes {least}.</source>
        <translation>Zu wenig Daten für eine Quote: Es braucht {least}.</translation>
    </message>
    <message>
        <source>{numbers}; likely {low}–{high}</source>
        <translation>{numbers}; wahrscheinlich {low}–{high}</translation>
    </message>
    <message>
        <source>{title}: {number}. {words}</source>
        <translation>{title}: {number}. {words}</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Sent when</source>
        <translation>Wann gesendet</translation>
    </message>
    <message>
        <source>Accepted how soon</source>
        <translation>Wie schnell angenommen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>before a period</comment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>For</source>
        <comment>before a goal</comment>
        <translation>Für</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>before: within 14 days</comment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>all goals</source>
        <translation>alle Ziele</translation>
    </message>
    <message>
        <source>no goal</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>{waiting} still wait, {withdrawn} withdrawn, {refused} declined or gone</source>
        <translation>{waiting} warten noch, {withdrawn} zurückgezogen, {refused} abgelehnt oder verschwunden</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>how many requests</comment>
        <translation>Gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted without a reply</source>
        <translation>
            <numerusform>%n angenommen, ohne Antwort</numerusform>
            <numerusform>%n angenommen, ohne Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replied without helping</source>
        <translation>
            <numerusform>%n geantwortet, ohne Hilfe</numerusform>
            <numerusform>%n geantwortet, ohne Hilfe</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} · {share}</source>
        <translation>{number} · {share}</translation>
    </message>
    <message>
        <source>{step}: {figure}. {rest}</source>
        <translation>{step}: {figure}. {rest}</translation>
    </message>
    <message>
        <source>{step}: {figure}.</source>
        <translation>{step}: {figure}.</translation>
    </message>
    <message>
        <source>under 1%</source>
        <translation>unter 1&#xa0;%</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Too little data for a funnel: {sent} sent, {accepted} accepted, {replied} replied, {helped} helped.</source>
        <translation>Zu wenig Daten für einen Trichter: {sent} gesendet, {accepted} angenommen, {replied} geantwortet, {helped} geholfen.</translation>
    </message>
    <message>
        <source>Most are lost at the first step: {lost} of {before} not accepted.</source>
        <translation>Die meisten gehen beim ersten Schritt verloren: {lost} von {before} nicht angenommen.</translation>
    </message>
    <message numerus="yes">
        <source>Most are lost at the first step: {lost} of {before} not accepted, besides %n (that still waits|that still wait).</source>
        <translation>
            <numerusform>Die meisten gehen beim ersten Schritt verloren: {lost} von {before} nicht angenommen; außerdem wartet %n noch.</numerusform>
            <numerusform>Die meisten gehen beim ersten Schritt verloren: {lost} von {before} nicht angenommen; außerdem warten %n noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most are lost after the yes: {lost} of {before} no reply.</source>
        <translation>Die meisten gehen nach dem Ja verloren: {lost} von {before} ohne Antwort.</translation>
    </message>
    <message>
        <source>Most are lost after the reply: {lost} of {before} did not help.</source>
        <translation>Die meisten gehen nach der Antwort verloren: {lost} von {before} ohne Hilfe.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Of those sent</source>
        <translation>Von den gesendeten</translation>
    </message>
    <message>
        <source>Of the step before</source>
        <translation>Vom Schritt davor</translation>
    </message>
    <message>
        <source>Went no further</source>
        <translation>Kamen nicht weiter</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>how we know each other</source>
        <translation>woher wir uns kennen</translation>
    </message>
    <message>
        <source>with or without note</source>
        <translation>mit oder ohne Nachricht</translation>
    </message>
    <message>
        <source>length of the note</source>
        <translation>Länge der Nachricht</translation>
    </message>
    <message>
        <source>what the coach said</source>
        <translation>was der Coach sagte</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>With or without note</source>
        <translation>Mit oder ohne Nachricht</translation>
    </message>
    <message>
        <source>Length of the note</source>
        <translation>Länge der Nachricht</translation>
    </message>
    <message>
        <source>What the coach said</source>
        <translation>Was der Coach sagte</translation>
    </message>
    <message>
        <source>without a template</source>
        <translation>ohne Vorlage</translation>
    </message>
    <message>
        <source>without a goal</source>
        <translation>ohne Ziel</translation>
    </message>
    <message>
        <source>no shared history</source>
        <translation>keine gemeinsame Geschichte</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>kein Kanal</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>zusammen gearbeitet</translation>
    </message>
    <message>
        <source>classmate</source>
        <translation>gemeinsame Ausbildung</translation>
    </message>
    <message>
        <source>met at</source>
        <translation>kennengelernt</translation>
    </message>
    <message>
        <source>introduced by</source>
        <translation>vorgestellt</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>befreundet</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit Nachricht</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>keine Nachricht</translation>
    </message>
    <message>
        <source>over 300 characters</source>
        <translation>über 300 Zeichen</translation>
    </message>
    <message>
        <source>all well</source>
        <translation>alles gut</translation>
    </message>
    <message>
        <source>something to mend</source>
        <translation>etwas zu verbessern</translation>
    </message>
    <message>
        <source>not coached</source>
        <translation>ohne Coach</translation>
    </message>
    <message>
        <source>within 14 days</source>
        <translation>binnen 14 Tagen</translation>
    </message>
    <message>
        <source>within 30 days</source>
        <translation>binnen 30 Tagen</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>accepted within 14 days</source>
        <translation>binnen 14 Tagen angenommen</translation>
    </message>
    <message>
        <source>accepted within 30 days</source>
        <translation>binnen 30 Tagen angenommen</translation>
    </message>
    <message>
        <source>accepted so far</source>
        <translation>bisher angenommen</translation>
    </message>
    <message>
        <source>{range} characters</source>
        <translation>{range} Zeichen</translation>
    </message>
    <message>
        <source>{template}, all versions</source>
        <translation>{template}, alle Versionen</translation>
    </message>
    <message>
        <source>{template}, v{version}</source>
        <translation>{template}, v{version}</translation>
    </message>
    <message>
        <source>{accepted} of {sent}</source>
        <comment>requests that were accepted</comment>
        <translation>{accepted} von {sent}</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent %n day(s) ago or earlier.</source>
        <translation>
            <numerusform>Vor %n Tag oder früher wurde nichts gesendet.</numerusform>
            <numerusform>Vor %n Tagen oder früher wurde nichts gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two templates compared</source>
        <translation>Zwei Vorlagen im Vergleich</translation>
    </message>
    <message>
        <source>By Newcombe’s 95% interval for a difference. Who tries many pairs will find one in twenty that differs by chance.</source>
        <translation>Nach Newcombes 95-%-Intervall für einen Unterschied. Wer viele Paare probiert, findet eines von zwanzig, das sich nur zufällig unterscheidet.</translation>
    </message>
    <message>
        <source>Once requests were written with two templates, or two versions of one, this says which is accepted more often, or that nobody can tell yet.</source>
        <translation>Sobald Anfragen mit zwei Vorlagen oder zwei Versionen einer Vorlage geschrieben wurden, steht hier, welche öfter angenommen wird oder dass es noch niemand sagen kann.</translation>
    </message>
    <message>
        <source>“{first}” is accepted more often than “{second}”: {rate} against {other_rate} {accepted_when} ({numbers} against {other_numbers}). The difference likely lies between {low} and {high} points.</source>
        <translation>„{first}“ wird öfter angenommen als „{second}“: {rate} gegenüber {other_rate} {accepted_when} ({numbers} gegenüber {other_numbers}). Der Unterschied liegt wahrscheinlich zwischen {low} und {high} Prozentpunkten.</translation>
    </message>
    <message numerus="yes">
        <source>Too little data to compare: it takes {least} requests of each that are at least %n day(s) old. “{first}” has {number}, “{second}” has {other_number}.</source>
        <translation>
            <numerusform>Zu wenig Daten für einen Vergleich: Es braucht je {least} Anfragen, die mindestens %n Tag alt sind. „{first}“ hat {number}, „{second}“ hat {other_number}.</numerusform>
            <numerusform>Zu wenig Daten für einen Vergleich: Es braucht je {least} Anfragen, die mindestens %n Tage alt sind. „{first}“ hat {number}, „{second}“ hat {other_number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too little data to compare: it takes {least} requests of each. “{first}” has {number}, “{second}” has {other_number}.</source>
        <translation>Zu wenig Daten für einen Vergleich: Es braucht je {least} Anfragen. „{first}“ hat {number}, „{second}“ hat {other_number}.</translation>
    </message>
    <message>
        <source>Can’t tell yet. “{first}”: {rate} {accepted_when} ({numbers}); “{second}”: {other_rate} ({other_numbers}). The difference may be anything from {low} to {high} points. {more}</source>
        <translation>Noch nicht zu sagen. „{first}“: {rate} {accepted_when} ({numbers}); „{second}“: {other_rate} ({other_numbers}). Der Unterschied kann irgendwo zwischen {low} und {high} Prozentpunkten liegen. {more}</translation>
    </message>
    <message>
        <source>They are too much alike for any number of requests to tell them apart.</source>
        <translation>Sie sind sich zu ähnlich, um sie mit noch so vielen Anfragen auseinanderzuhalten.</translation>
    </message>
    <message numerus="yes">
        <source>If the shares stay as they are, you’d need about %n more request(s) with each.</source>
        <translation>
            <numerusform>Wenn die Anteile so bleiben, bräuchtest du mit jeder etwa %n Anfrage mehr.</numerusform>
            <numerusform>Wenn die Anteile so bleiben, bräuchtest du mit jeder etwa %n Anfragen mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>First template</source>
        <translation>Erste Vorlage</translation>
    </message>
    <message>
        <source>Second template</source>
        <translation>Zweite Vorlage</translation>
    </message>
    <message>
        <source>against</source>
        <comment>one template against another</comment>
        <translation>gegen</translation>
    </message>
    <message>
        <source>none old enough</source>
        <translation>keine alt genug</translation>
    </message>
    <message>
        <source>none sent</source>
        <translation>keine gesendet</translation>
    </message>
    <message>
        <source>{group}: {figure}.</source>
        <translation>{group}: {figure}.</translation>
    </message>
    <message>
        <source>{group}: {numbers}, too little data for a rate (it takes {least}).</source>
        <translation>{group}: {numbers}, zu wenig Daten für eine Quote (es braucht {least}).</translation>
    </message>
    <message>
        <source>{numbers}: too little data</source>
        <translation>{numbers}: zu wenig Daten</translation>
    </message>
    <message>
        <source>{group}: {rate} {accepted_when}, {numbers}. The true share likely lies between {low} and {high} (95% interval).</source>
        <translation>{group}: {rate} {accepted_when}, {numbers}. Der wahre Anteil liegt wahrscheinlich zwischen {low} und {high} (95-%-Intervall).</translation>
    </message>
    <message>
        <source>{rate} · {numbers}</source>
        <translation>{rate} · {numbers}</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Save “{title}”</source>
        <translation>„{title}“ speichern</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one day to another</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>day {day}</source>
        <translation>Tag {day}</translation>
    </message>
    <message>
        <source>Too little data: it takes {least} requests, and there are {counted}; {accepted} accepted, {waiting} still waiting.</source>
        <translation>Zu wenig Daten: Es braucht {least} Anfragen, und es gibt {counted}; {accepted} angenommen, {waiting} warten noch.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has accepted yet; %n request(s) still (waits|wait).</source>
        <translation>
            <numerusform>Noch hat niemand angenommen; %n Anfrage wartet noch.</numerusform>
            <numerusform>Noch hat niemand angenommen; %n Anfragen warten noch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still (waits|wait).</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n wartet noch.</numerusform>
            <numerusform>%n warten noch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of all requests are accepted within %n day(s).</source>
        <translation>
            <numerusform>Die Hälfte aller Anfragen ist binnen %n Tag angenommen.</numerusform>
            <numerusform>Die Hälfte aller Anfragen ist binnen %n Tagen angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{half} {still}</source>
        <translation>{half} {still}</translation>
    </message>
    <message>
        <source>Fewer than half are accepted, {share} by day {day}, so there is no median for all; of the accepted ones, half came by day {half}. {still}</source>
        <translation>Weniger als die Hälfte ist angenommen, {share} bis Tag {day}; deshalb gibt es keinen Median für alle. Von den angenommenen kam die Hälfte bis Tag {half}. {still}</translation>
    </message>
    <message>
        <source>Kaplan–Meier estimate with its 95% interval. Requests that wait count up to today, withdrawn ones up to that day: as pending, not as failures. Declined and gone ones count as never accepted. Small strokes: the waiting of some ends there without a yes.</source>
        <translation>Kaplan-Meier-Schätzung mit ihrem 95-%-Intervall. Wartende Anfragen zählen bis heute, zurückgezogene bis zum Tag des Rückzugs: als offen, nicht als Fehlschlag. Abgelehnte und verschwundene zählen als nie angenommen. Kleine Striche: Dort endet für einige das Warten ohne ein Ja.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: the day of the yes is not known.</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n weggelassen: Der Tag des Ja ist nicht bekannt.</numerusform>
            <numerusform>%n weggelassen: Der Tag des Ja ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{told} {unknown}</source>
        <translation>{told} {unknown}</translation>
    </message>
    <message>
        <source>By day {day}: all accepted.</source>
        <translation>Bis Tag {day}: alle angenommen.</translation>
    </message>
    <message>
        <source>By day {day}: {share} accepted (95% interval {low} to {high}). {at_risk} had no answer when the day began, {accepted} said yes on it.</source>
        <translation>Bis Tag {day}: {share} angenommen (95-%-Intervall {low} bis {high}). {at_risk} waren zu Beginn des Tages ohne Antwort, {accepted} davon sagten an diesem Tag Ja.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Ohne Antwort</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Ja gesagt</translation>
    </message>
    <message>
        <source>Accepted by then</source>
        <translation>Bis dahin angenommen</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent in the last %n week(s).</source>
        <translation>
            <numerusform>In der letzten %n Woche wurde nichts gesendet.</numerusform>
            <numerusform>In den letzten %n Wochen wurde nichts gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Weeks begin on Monday; the last %n week(s).</source>
        <translation>
            <numerusform>Wochen beginnen am Montag; die letzte %n Woche.</numerusform>
            <numerusform>Wochen beginnen am Montag; die letzten %n Wochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted of them so far</source>
        <translation>Davon bisher angenommen</translation>
    </message>
    <message>
        <source>{average} a week on average; the most, {most}, in the week of {day}.</source>
        <translation>{average} pro Woche im Schnitt; die stärkste Woche war die vom {day} mit {most}.</translation>
    </message>
    <message numerus="yes">
        <source>{average} a week on average; the most, {most}, in %n week(s).</source>
        <translation>
            <numerusform>{average} pro Woche im Schnitt; am meisten, {most}, in %n Woche.</numerusform>
            <numerusform>{average} pro Woche im Schnitt; am meisten, {most}, in %n Wochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of {day}: {sent} sent, {accepted} of them accepted so far.</source>
        <translation>Woche vom {day}: {sent} gesendet, davon {accepted} bisher angenommen.</translation>
    </message>
    <message>
        <source>Week of {day}: nothing sent.</source>
        <translation>Woche vom {day}: nichts gesendet.</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>write</source>
        <comment>a button that begins a request</comment>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>Nothing asked yet.</source>
        <translation>Noch nichts gefragt.</translation>
    </message>
    <message>
        <source>Show this request</source>
        <translation>Diese Anfrage zeigen</translation>
    </message>
    <message>
        <source>They wrote: {note}</source>
        <translation>Hat dir geschrieben: {note}</translation>
    </message>
    <message>
        <source>They wrote to you</source>
        <translation>Hat dir geschrieben</translation>
    </message>
    <message>
        <source>Last request</source>
        <translation>Letzte Anfrage</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Fortschritt</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>people in the list</comment>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Tag for all of them</source>
        <translation>Schlagwort für alle</translation>
    </message>
    <message>
        <source>Another Tag…</source>
        <translation>Anderes Schlagwort…</translation>
    </message>
    <message>
        <source>Take Off</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Company…</source>
        <translation>Firma…</translation>
    </message>
    <message>
        <source>Known From…</source>
        <translation>Bekannt durch…</translation>
    </message>
    <message>
        <source>Place…</source>
        <translation>Ort…</translation>
    </message>
    <message>
        <source>Shared History</source>
        <translation>Gemeinsame Geschichte</translation>
    </message>
    <message>
        <source>Last Request</source>
        <translation>Letzte Anfrage</translation>
    </message>
    <message>
        <source>Last Import</source>
        <translation>Letzter Import</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Save This Filter…</source>
        <translation>Diesen Filter speichern…</translation>
    </message>
    <message>
        <source>Show Everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>„{name}“ umbenennen…</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>„{name}“ entfernen</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Noch nie gefragt</translation>
    </message>
    <message>
        <source>Draft begun</source>
        <translation>Entwurf begonnen</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>Gesendet, noch keine Antwort</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Connected in the last 30 days</source>
        <translation>In den letzten 30 Tagen vernetzt</translation>
    </message>
    <message>
        <source>Connected in the last 90 days</source>
        <translation>In den letzten 90 Tagen vernetzt</translation>
    </message>
    <message>
        <source>Connected in the last 12 months</source>
        <translation>In den letzten 12 Monaten vernetzt</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nicht kontaktieren</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>Darf kontaktiert werden</translation>
    </message>
    <message>
        <source>Shared history</source>
        <translation>Gemeinsame Geschichte</translation>
    </message>
    <message>
        <source>No shared history</source>
        <translation>Keine gemeinsame Geschichte</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Letzter Import</translation>
    </message>
    <message numerus="yes">
        <source>Connected in the last %n day(s)</source>
        <translation>
            <numerusform>Seit höchstens %n Tag vernetzt</numerusform>
            <numerusform>In den letzten %n Tagen vernetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Schlagwort: {tag}</translation>
    </message>
    <message>
        <source>At {company}</source>
        <translation>Bei {company}</translation>
    </message>
    <message>
        <source>Known from {place}</source>
        <translation>Bekannt durch {place}</translation>
    </message>
    <message>
        <source>In {place}</source>
        <translation>Ort: {place}</translation>
    </message>
    <message>
        <source>Company where they are or were</source>
        <translation>Jetzige oder frühere Firma</translation>
    </message>
    <message>
        <source>Where you know them from</source>
        <translation>Woher du die Person kennst</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>Name dieses Filters</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Narrow the list ({key})</source>
        <translation>Liste eingrenzen ({key})</translation>
    </message>
    <message>
        <source>Free: 200 characters, 5 notes a month</source>
        <translation>Kostenlos: 200 Zeichen, 5 Nachrichten im Monat</translation>
    </message>
    <message>
        <source>Premium: 300 characters</source>
        <translation>Premium: 300 Zeichen</translation>
    </message>
    <message>
        <source>Your contact book</source>
        <translation>Dein Kontaktbuch</translation>
    </message>
    <message>
        <source>Keep how you know each person and what you are after; Connote writes the note that says both, inside the channel’s limit. Everything stays on this machine.</source>
        <translation>Halte fest, woher du jede Person kennst und was du erreichen willst; Connote schreibt die Nachricht, die beides sagt, im Limit des Kanals. Alles bleibt auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer bist du?</translation>
    </message>
    <message>
        <source>Whom do you know?</source>
        <translation>Wen kennst du?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>Kevin Hart</source>
        <comment>an example of a name</comment>
        <translation>Kevin Hart</translation>
    </message>
    <message>
        <source>LinkedIn account</source>
        <translation>LinkedIn-Konto</translation>
    </message>
    <message>
        <source>What you are up to</source>
        <translation>Deine Situation</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Das bin ich</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>what is said of me</comment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Drop your LinkedIn export here</source>
        <translation>Zieh deinen LinkedIn-Export hierher</translation>
    </message>
    <message>
        <source>At LinkedIn it is under Settings, Data privacy, Get a copy of your data. Address books of phones and mail programs are as welcome.</source>
        <translation>Bei LinkedIn findest du ihn unter Einstellungen, Datenschutz, Kopie Ihrer Daten anfordern. Adressbücher von Handys und Mailprogrammen sind genauso willkommen.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>Look around with made-up people</source>
        <translation>Mit erfundenen Personen umsehen</translation>
    </message>
    <message>
        <source>Say your name; the note ends with it.</source>
        <translation>Gib deinen Namen an; die Nachricht endet damit.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>Profilseite</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Open the profile page</source>
        <translation>Profilseite öffnen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>You marked this person as do not contact</source>
        <translation>Du hast diese Person auf „nicht kontaktieren“ gesetzt</translation>
    </message>
    <message>
        <source>Write request (Ctrl+R)</source>
        <translation>Anfrage schreiben (Strg+R)</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>None yet. Where both of you were, Connote finds that you know each other.</source>
        <translation>Noch keine. Wo ihr beide wart, findet Connote, dass ihr euch kennt.</translation>
    </message>
    <message>
        <source>add</source>
        <comment>a button that adds a line</comment>
        <translation>hinzufügen</translation>
    </message>
    <message>
        <source>Positions and schools</source>
        <translation>Positionen und Schulen</translation>
    </message>
    <message>
        <source>Company or school</source>
        <translation>Firma oder Schule</translation>
    </message>
    <message>
        <source>As</source>
        <comment>what somebody does there</comment>
        <translation>Als</translation>
    </message>
    <message>
        <source>From</source>
        <comment>the beginning of a time</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>the end of a time</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>empty: until today</source>
        <translation>leer: bis heute</translation>
    </message>
    <message>
        <source>What</source>
        <comment>work or study</comment>
        <translation>Was</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the time of a position</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Name the company or school.</source>
        <translation>Nenne die Firma oder Schule.</translation>
    </message>
    <message>
        <source>Write Request</source>
        <translation>Anfrage schreiben</translation>
    </message>
    <message>
        <source>Take Tag Off</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message>
        <source>Bring Back from the Archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Wide List</source>
        <translation>Breite Liste</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Usual Columns</source>
        <translation>Übliche Spalten</translation>
    </message>
    <message>
        <source>Order By</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>The Other Way Round</source>
        <translation>Umgekehrt</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Spalten und Reihenfolge</translation>
    </message>
    <message>
        <source>Columns and order of the list</source>
        <translation>Spalten und Reihenfolge der Liste</translation>
    </message>
    <message numerus="yes">
        <source>%n+ found</source>
        <comment>at least so many people</comment>
        <translation>
            <numerusform>%n+ gefunden</numerusform>
            <numerusform>%n+ gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Niemand passt</translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Eine Notiz</translation>
    </message>
    <message>
        <source>We spoke</source>
        <translation>Wir haben gesprochen</translation>
    </message>
    <message>
        <source>We met</source>
        <translation>Wir haben uns getroffen</translation>
    </message>
    <message>
        <source>I said thanks</source>
        <translation>Ich habe gedankt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was passiert ist</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>In deinen Worten</translation>
    </message>
    <message>
        <source>What it was about (Ctrl+Enter adds it)</source>
        <translation>Worum es ging (Strg+Enter fügt es hinzu)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Entfernen: {what}</translation>
    </message>
    <message>
        <source>Take a part of the filter off, or search for something else.</source>
        <translation>Entferne einen Teil des Filters oder suche nach etwas anderem.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>May Be Contacted Again</source>
        <translation>Darf wieder kontaktiert werden</translation>
    </message>
    <message>
        <source>Do Not Contact</source>
        <translation>Nicht kontaktieren</translation>
    </message>
    <message>
        <source>Take Out of the Archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Copy E-mail Address</source>
        <translation>E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>Merge With…</source>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <source>Forget for Good…</source>
        <translation>Endgültig vergessen…</translation>
    </message>
    <message>
        <source>Copied {text}</source>
        <translation>{text} kopiert</translation>
    </message>
    <message>
        <source>Anything worth remembering</source>
        <translation>Was sich zu merken lohnt</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Zwei Personen</translation>
    </message>
    <message>
        <source>The same person as</source>
        <translation>Dieselbe Person wie</translation>
    </message>
    <message>
        <source>Type a name, then choose</source>
        <translation>Namen eingeben, dann wählen</translation>
    </message>
    <message>
        <source>Type the name of a person in the book, and choose who is meant.</source>
        <translation>Gib den Namen einer Person im Buch ein und wähle, wer gemeint ist.</translation>
    </message>
    <message>
        <source>Perhaps the same person: {name} ({about})</source>
        <translation>Vielleicht dieselbe Person: {name} ({about})</translation>
    </message>
    <message>
        <source>Perhaps the same person: {name}</source>
        <translation>Vielleicht dieselbe Person: {name}</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Every 3 months</source>
        <translation>Alle 3 Monate</translation>
    </message>
    <message>
        <source>Every 6 months</source>
        <translation>Alle 6 Monate</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message>
        <source>Not regularly</source>
        <translation>Nicht regelmäßig</translation>
    </message>
    <message>
        <source>Every … days</source>
        <translation>Alle … Tage</translation>
    </message>
    <message>
        <source>Keep in touch…</source>
        <translation>In Kontakt bleiben…</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Abstand: %n Tag</numerusform>
            <numerusform>Alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>How often to be in touch: {often}</source>
        <translation>Wie oft in Kontakt: {often}</translation>
    </message>
    <message>
        <source>Days between two times of being in touch</source>
        <translation>Tage von einem Kontakt zum nächsten</translation>
    </message>
    <message>
        <source> days</source>
        <comment>behind a number that is typed</comment>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Stay in touch</source>
        <translation>In Kontakt bleiben</translation>
    </message>
    <message>
        <source>Spoke today</source>
        <translation>Heute gesprochen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>The follow-up is done</source>
        <translation>Das Nachfassen ist erledigt</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Spoke</source>
        <comment>a button before a day</comment>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <comment>when we last spoke</comment>
        <translation>noch nicht notiert</translation>
    </message>
    <message>
        <source>{day}, {ago}</source>
        <comment>a day, and how long ago it was</comment>
        <translation>{day}, {ago}</translation>
    </message>
    <message>
        <source>next on {day}</source>
        <comment>when to be in touch again</comment>
        <translation>wieder am {day}</translation>
    </message>
    <message>
        <source>due today</source>
        <comment>being in touch again</comment>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>due since {day}</source>
        <comment>being in touch again</comment>
        <translation>fällig seit {day}</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a mark on a person</comment>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>Show {person}</source>
        <translation>{person} zeigen</translation>
    </message>
    <message>
        <source>Click or press Enter to edit</source>
        <translation>Zum Bearbeiten klicken oder Enter drücken</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weitere zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>study</source>
        <translation>Ausbildung</translation>
    </message>
    <message>
        <source>{tie} (found)</source>
        <translation>{tie} (gefunden)</translation>
    </message>
    <message>
        <source>introduced by {person}</source>
        <translation>vorgestellt von {person}</translation>
    </message>
    <message>
        <source>through {person}</source>
        <translation>über {person}</translation>
    </message>
    <message>
        <source>2012 or 2012-03</source>
        <comment>how a year, or a month, is written</comment>
        <translation>2012 oder 2012-03</translation>
    </message>
    <message>
        <source>Not known yet. Say where you met, and the note can say it too.</source>
        <translation>Noch nicht bekannt. Sag, wo ihr euch kennengelernt habt, dann kann es auch die Nachricht sagen.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>XYZ Co., a school, an event</source>
        <translation>XYZ Co., eine Schule, eine Veranstaltung</translation>
    </message>
    <message>
        <source>Through whom</source>
        <translation>Über wen</translation>
    </message>
    <message>
        <source>Type the name of a person</source>
        <translation>Namen einer Person eingeben</translation>
    </message>
    <message>
        <source>introduced {person} to you</source>
        <translation>hat dir {person} vorgestellt</translation>
    </message>
    <message>
        <source>Say where, through whom, or in your words how you know each other.</source>
        <translation>Sag, wo oder über wen ihr euch kennt, oder beschreibe es in deinen Worten.</translation>
    </message>
    <message>
        <source>Can help with</source>
        <translation>Kann helfen bei</translation>
    </message>
    <message>
        <source>No company yet.</source>
        <translation>Noch keine Firma.</translation>
    </message>
    <message>
        <source>Because they</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Name the company they can help with.</source>
        <translation>Nenne die Firma, bei der die Person helfen kann.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Show what was before</source>
        <translation>Früheres zeigen</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>Schreib zuerst die Notiz.</translation>
    </message>
    <message numerus="yes">
        <source>{column}, %n card(s)</source>
        <comment>a column of the board, read aloud</comment>
        <translation>
            <numerusform>{column}, %n Karte</numerusform>
            <numerusform>{column}, %n Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>{state} on {day}</source>
        <comment>a state of a request</comment>
        <translation>{state} am {day}</translation>
    </message>
    <message>
        <source>does not say the name</source>
        <translation>nennt den Namen nicht</translation>
    </message>
    <message>
        <source>does not say how you know each other</source>
        <translation>sagt nicht, woher ihr euch kennt</translation>
    </message>
    <message>
        <source>does not say who you are</source>
        <translation>sagt nicht, wer du bist</translation>
    </message>
    <message>
        <source>does not say what you want</source>
        <translation>sagt nicht, was du möchtest</translation>
    </message>
    <message>
        <source>does not ask one clear thing</source>
        <translation>bittet nicht klar um eine Sache</translation>
    </message>
    <message>
        <source>is longer than the channel takes</source>
        <translation>ist länger, als der Kanal erlaubt</translation>
    </message>
    <message>
        <source>uses a stock phrase</source>
        <translation>benutzt eine Floskel</translation>
    </message>
    <message>
        <source>has something left unfilled</source>
        <translation>hat noch eine offene Lücke</translation>
    </message>
    <message>
        <source>holds a link, a phone number or pitch words</source>
        <translation>enthält einen Link, eine Telefonnummer oder Werbung</translation>
    </message>
    <message>
        <source>is much like one sent to others</source>
        <translation>ähnelt stark einer, die schon an andere ging</translation>
    </message>
    <message>
        <source>names a company that is no longer current</source>
        <translation>nennt eine Firma, die nicht mehr aktuell ist</translation>
    </message>
    <message>
        <source>nothing to mend</source>
        <translation>nichts zu verbessern</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <comment>what the coach said of a note</comment>
        <translation>
            <numerusform>%n Punkt zu verbessern</numerusform>
            <numerusform>%n Punkte zu verbessern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n day(s)</source>
        <translation>
            <numerusform>wartet seit %n Tag</numerusform>
            <numerusform>wartet seit %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accepted after %n day(s)</source>
        <translation>
            <numerusform>nach %n Tag angenommen</numerusform>
            <numerusform>nach %n Tagen angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>expired by {day}</source>
        <translation>abgelaufen am {day}</translation>
    </message>
    <message>
        <source>withdraw after {day}</source>
        <translation>nach dem {day} zurückziehen</translation>
    </message>
    <message>
        <source>expires by {day}</source>
        <translation>läuft am {day} ab</translation>
    </message>
    <message>
        <source>{template} v{version}</source>
        <comment>a template and the number of its wording</comment>
        <translation>{template} v{version}</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>Zu beantworten</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days of waiting so far, or up to the acceptance</source>
        <translation>Tage Wartezeit bisher oder bis zur Annahme</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>When to withdraw it, and when they can be asked again</source>
        <translation>Wann du sie zurückziehst und wann du wieder fragen kannst</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Characters of the note</source>
        <translation>Zeichen der Nachricht</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>What the coach said when it was written</source>
        <translation>Was der Coach beim Schreiben gesagt hat</translation>
    </message>
    <message>
        <source>Their note</source>
        <translation>Erhaltene Nachricht</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Days of waiting so far, or up to your yes</source>
        <translation>Tage Wartezeit bisher oder bis zu deinem Ja</translation>
    </message>
    <message>
        <source>add</source>
        <translation>hinzufügen</translation>
    </message>
    <message>
        <source>A remark, if there is one</source>
        <translation>Anmerkung, falls es eine gibt</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>Put the date right</source>
        <translation>Datum korrigieren</translation>
    </message>
    <message>
        <source>{event}: {day}. Put the date right</source>
        <translation>{event}: {day}. Datum korrigieren</translation>
    </message>
    <message>
        <source>This never happened: take it out</source>
        <translation>Das ist nie passiert: entfernen</translation>
    </message>
    <message>
        <source>Take out: {event}</source>
        <translation>Entfernen: {event}</translation>
    </message>
    <message>
        <source>Add a remark…</source>
        <translation>Anmerkung hinzufügen…</translation>
    </message>
    <message>
        <source>Remark on: {event}</source>
        <translation>Anmerkung zu: {event}</translation>
    </message>
    <message>
        <source>The day of: {event}</source>
        <translation>Tag von: {event}</translation>
    </message>
    <message>
        <source>Find in the list…</source>
        <translation>In der Liste suchen…</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>a button, to narrow a list</comment>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>By goal, channel, template, days</source>
        <translation>Nach Ziel, Kanal, Vorlage, Tagen</translation>
    </message>
    <message>
        <source>{state} ({count})</source>
        <comment>a choice, and how many there are of it</comment>
        <translation>{state} ({count})</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Die üblichen Spalten</translation>
    </message>
    <message>
        <source>How their note reads</source>
        <translation>Wie sich die Nachricht liest</translation>
    </message>
    <message>
        <source>Ask for context</source>
        <translation>Nach Kontext fragen</translation>
    </message>
    <message>
        <source>On another day…</source>
        <translation>An einem anderen Tag…</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <comment>how far a long change is</comment>
        <translation>{done} von {total} erledigt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n with</source>
        <translation>
            <numerusform>%n beantworten mit</numerusform>
            <numerusform>%n beantworten mit</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation>Markieren als</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as</source>
        <translation>
            <numerusform>%n markieren als</numerusform>
            <numerusform>%n markieren als</numerusform>
        </translation>
    </message>
    <message>
        <source>To the next column</source>
        <translation>In die nächste Spalte</translation>
    </message>
    <message>
        <source>To the column before</source>
        <translation>In die vorige Spalte</translation>
    </message>
    <message>
        <source>{verb} ({key})</source>
        <translation>{verb} ({key})</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>{step} on {day}</source>
        <translation>{step}, Datum {day}</translation>
    </message>
    <message numerus="yes">
        <source>{step}, %n left as before</source>
        <translation>
            <numerusform>{step}, %n unverändert</numerusform>
            <numerusform>{step}, %n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n request(s) as sent</source>
        <translation>
            <numerusform>%n Anfrage als gesendet markiert</numerusform>
            <numerusform>%n Anfragen als gesendet markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n request(s) as accepted</source>
        <translation>
            <numerusform>%n Anfrage als angenommen markiert</numerusform>
            <numerusform>%n Anfragen als angenommen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n request(s) as replied</source>
        <translation>
            <numerusform>%n Anfrage als beantwortet markiert</numerusform>
            <numerusform>%n Anfragen als beantwortet markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n request(s) as helped</source>
        <translation>
            <numerusform>%n Anfrage als „geholfen“ markiert</numerusform>
            <numerusform>%n Anfragen als „geholfen“ markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n request(s) as declined</source>
        <translation>
            <numerusform>%n Anfrage als abgelehnt markiert</numerusform>
            <numerusform>%n Anfragen als abgelehnt markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n request(s) as withdrawn</source>
        <translation>
            <numerusform>%n Anfrage als zurückgezogen markiert</numerusform>
            <numerusform>%n Anfragen als zurückgezogen markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as sent already</source>
        <translation>Schon als gesendet markiert</translation>
    </message>
    <message>
        <source>Marked as accepted already</source>
        <translation>Schon als angenommen markiert</translation>
    </message>
    <message>
        <source>Marked as replied already</source>
        <translation>Schon als beantwortet markiert</translation>
    </message>
    <message>
        <source>Marked as helped already</source>
        <translation>Schon als „geholfen“ markiert</translation>
    </message>
    <message>
        <source>Marked as declined already</source>
        <translation>Schon als abgelehnt markiert</translation>
    </message>
    <message>
        <source>Marked as withdrawn already</source>
        <translation>Schon als zurückgezogen markiert</translation>
    </message>
    <message>
        <source>Marked as gone already</source>
        <translation>Schon als verschwunden markiert</translation>
    </message>
    <message>
        <source>Not sent yet: mark a draft as sent first</source>
        <translation>Noch nicht gesendet: Markiere den Entwurf zuerst als gesendet</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n request(s)</source>
        <translation>
            <numerusform>%n Anfrage gelöscht</numerusform>
            <numerusform>%n Anfragen gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected request</source>
        <translation>Die ausgewählte Anfrage</translation>
    </message>
    <message>
        <source>No request is selected.</source>
        <translation>Keine Anfrage ist ausgewählt.</translation>
    </message>
    <message>
        <source>Coach, when it was written</source>
        <translation>Coach, beim Schreiben</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Anfrage schließen</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show this template</source>
        <translation>Diese Vorlage zeigen</translation>
    </message>
    <message>
        <source>Withdraw after {day}</source>
        <translation>Nach dem {day} zurückziehen</translation>
    </message>
    <message>
        <source>Expires by {day}</source>
        <translation>Läuft am {day} ab</translation>
    </message>
    <message>
        <source>Can be asked again from {day}</source>
        <translation>Wieder fragen ab {day}</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>Der Entwurf</translation>
    </message>
    <message>
        <source>The note as sent</source>
        <translation>Die Nachricht, wie gesendet</translation>
    </message>
    <message>
        <source>Without a note.</source>
        <translation>Ohne Nachricht.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) selected</source>
        <translation>
            <numerusform>%n Anfrage ausgewählt</numerusform>
            <numerusform>%n Anfragen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>A mark counts for all of them, and one undo takes it back.</source>
        <translation>Eine Markierung gilt für alle, und einmal Rückgängig nimmt sie zurück.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>A request you wrote elsewhere</source>
        <translation>Eine Anfrage, die du anderswo geschrieben hast</translation>
    </message>
    <message>
        <source>A request somebody sent you</source>
        <translation>Eine Anfrage, die dir jemand gesendet hat</translation>
    </message>
    <message>
        <source>The note as you sent it, or nothing</source>
        <translation>Die Nachricht, wie du sie gesendet hast, oder nichts</translation>
    </message>
    <message>
        <source>Their note, or nothing</source>
        <translation>Die erhaltene Nachricht, oder nichts</translation>
    </message>
    <message>
        <source>{what} (Ctrl+Enter records it)</source>
        <translation>{what} (Strg+Enter trägt es ein)</translation>
    </message>
    <message>
        <source>Several people are called {name}: choose one from the list.</source>
        <translation>Mehrere Personen heißen {name}: Wähle eine aus der Liste.</translation>
    </message>
    <message>
        <source>Nobody in the book has this name: {name} will be added.</source>
        <translation>Niemand im Buch heißt so: {name} wird hinzugefügt.</translation>
    </message>
    <message>
        <source>Say who it was.</source>
        <translation>Sag, wer es war.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Notes you saved and have not sent yet.</source>
        <translation>Nachrichten, die du gespeichert, aber noch nicht gesendet hast.</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>a column of the board</comment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Requests that wait for an answer.</source>
        <translation>Anfragen, die auf eine Antwort warten.</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>a column of the board</comment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>a column of the board</comment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Who said yes. Drag a card here, or press A.</source>
        <translation>Wer Ja gesagt hat. Zieh eine Karte hierher oder drücke A.</translation>
    </message>
    <message>
        <source>Who did what you asked for. Press H.</source>
        <translation>Wer getan hat, worum du gebeten hast. Drücke H.</translation>
    </message>
    <message>
        <source>Helped</source>
        <comment>a column of the board</comment>
        <translation>Geholfen</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a column of the board</comment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Declined, withdrawn, or gone without an answer.</source>
        <translation>Abgelehnt, zurückgezogen oder ohne Antwort verschwunden.</translation>
    </message>
    <message>
        <source>What was sent can’t become a draft again; write a new request instead.</source>
        <translation>Gesendetes kann nicht wieder Entwurf werden; schreib stattdessen eine neue Anfrage.</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message numerus="yes">
        <source>None of %n request(s) does.</source>
        <translation>
            <numerusform>Auch die %n Anfrage nicht.</numerusform>
            <numerusform>Keine der %n Anfragen passt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all requests</source>
        <translation>Alle Anfragen zeigen</translation>
    </message>
    <message>
        <source>Another change is still under way.</source>
        <translation>Eine andere Änderung läuft noch.</translation>
    </message>
    <message>
        <source>Record a request to {name}</source>
        <translation>Anfrage an {name} eingetragen</translation>
    </message>
    <message>
        <source>Record a request from {name}</source>
        <translation>Anfrage von {name} eingetragen</translation>
    </message>
    <message>
        <source>first change of the day</source>
        <translation>erste Änderung des Tages</translation>
    </message>
    <message>
        <source>you asked for it</source>
        <translation>von dir gewünscht</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before going back to another</source>
        <translation>vor der Rückkehr zu einer anderen</translation>
    </message>
    <message>
        <source>before another file was opened</source>
        <translation>vor dem Öffnen einer anderen Datei</translation>
    </message>
    <message>
        <source>before a new version of Connote</source>
        <translation>vor einer neuen Version von Connote</translation>
    </message>
    <message>
        <source>before mending</source>
        <translation>vor einer Reparatur</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>There is no backup yet; the first one is made with the first change of a day.</source>
        <translation>Noch gibt es keine Sicherung; die erste entsteht mit der ersten Änderung eines Tages.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Open their folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Notes
a month</source>
        <translation>Texte
pro Monat</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Invitations
a week</source>
        <translation>Einlad.
pro Woche</translation>
    </message>
    <message>
        <source>Review
after, days</source>
        <translation>Prüfen
ab Tag</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Ask again
after, days</source>
        <translation>Erneut
ab Tag</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>Expires
after, days</source>
        <translation>Endet
nach Tag</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>“{typed}” is no date such as 2026-11-01; {rule} stays as it was.</source>
        <translation>„{typed}“ ist kein Datum wie 2026-11-01; {rule} bleibt, wie es war.</translation>
    </message>
    <message>
        <source>“{typed}” is no number; {rule} stays as it was.</source>
        <translation>„{typed}“ ist keine Zahl; {rule} bleibt, wie es war.</translation>
    </message>
    <message>
        <source>{path} (read-only: nothing can be changed)</source>
        <translation>{path} (schreibgeschützt: nichts lässt sich ändern)</translation>
    </message>
    <message>
        <source>The book</source>
        <translation>Das Buch</translation>
    </message>
    <message>
        <source>Its backups</source>
        <translation>Die Sicherungen</translation>
    </message>
    <message>
        <source>The settings</source>
        <translation>Die Einstellungen</translation>
    </message>
    <message>
        <source>{name}: {path}</source>
        <translation>{name}: {path}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Check the book</source>
        <translation>Buch prüfen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>{damage} Nothing was changed; a backup can be put back above.</source>
        <translation>{damage} Nichts wurde geändert; oben lässt sich eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>Mended, after a backup: {what}</source>
        <translation>Repariert, nach einer Sicherung: {what}</translation>
    </message>
    <message>
        <source>The book is sound: nothing is damaged, nothing is missing.</source>
        <translation>Das Buch ist in Ordnung: Nichts ist beschädigt, nichts fehlt.</translation>
    </message>
    <message>
        <source>The size holds from the next start on.</source>
        <translation>Die Größe gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>The language holds from the next start on.</source>
        <translation>Die Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Kevin</source>
        <translation>Kevin</translation>
    </message>
    <message>
        <source>Reed</source>
        <translation>Reed</translation>
    </message>
    <message>
        <source>product designer</source>
        <translation>Produktdesigner</translation>
    </message>
    <message>
        <source>Fabrikam</source>
        <translation>Fabrikam</translation>
    </message>
    <message>
        <source>Lyon</source>
        <translation>Lyon</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>Worum du bittest</translation>
    </message>
    <message>
        <source>an introduction</source>
        <translation>eine Vorstellung</translation>
    </message>
    <message>
        <source>Where both of you were, Connote finds that you know each other.</source>
        <translation>Wo ihr beide wart, findet Connote, dass ihr euch kennt.</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>etwa {example}</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>Your positions and schools…</source>
        <translation>Deine Positionen und Schulen…</translation>
    </message>
    <message>
        <source>{name}: {choice}</source>
        <translation>{name}: {choice}</translation>
    </message>
    <message>
        <source>Restore the preset</source>
        <translation>Vorgabe wiederherstellen</translation>
    </message>
    <message>
        <source>Channels and their rules</source>
        <translation>Kanäle und ihre Regeln</translation>
    </message>
    <message>
        <source>Choose a channel to give it back the rules that it came with.</source>
        <translation>Wähle einen Kanal, um ihm seine mitgelieferten Regeln zurückzugeben.</translation>
    </message>
    <message>
        <source>“{name}” is a channel of your own.</source>
        <translation>„{name}“ ist dein eigener Kanal.</translation>
    </message>
    <message>
        <source>“{name}” has the rules that it came with.</source>
        <translation>„{name}“ hat die mitgelieferten Regeln.</translation>
    </message>
    <message>
        <source>“{name}” has rules of yours.</source>
        <translation>„{name}“ hat eigene Regeln von dir.</translation>
    </message>
    <message>
        <source>words for where the fact is empty</source>
        <translation>Text, falls die Angabe leer ist</translation>
    </message>
    <message>
        <source>begin with a capital letter</source>
        <translation>mit großem Anfangsbuchstaben</translation>
    </message>
    <message>
        <source>all in capital letters</source>
        <translation>alles in Großbuchstaben</translation>
    </message>
    <message>
        <source>all in small letters</source>
        <translation>alles in Kleinbuchstaben</translation>
    </message>
    <message>
        <source>the first word alone</source>
        <translation>nur das erste Wort</translation>
    </message>
    <message>
        <source>with “a” or “an” before it</source>
        <translation>mit englischem „a“ oder „an“ davor</translation>
    </message>
    <message>
        <source>so many characters at most</source>
        <translation>höchstens so viele Zeichen</translation>
    </message>
    <message>
        <source>so many words at most</source>
        <translation>höchstens so viele Wörter</translation>
    </message>
    <message>
        <source>a date, written as you like</source>
        <translation>ein Datum, geschrieben wie du willst</translation>
    </message>
    <message>
        <source>with words behind it</source>
        <translation>mit Text dahinter</translation>
    </message>
    <message>
        <source>with words before it</source>
        <translation>mit Text davor</translation>
    </message>
    <message>
        <source>other words in place of some</source>
        <translation>manche Wörter durch andere ersetzt</translation>
    </message>
    <message>
        <source>without some words</source>
        <translation>ohne manche Wörter</translation>
    </message>
    <message>
        <source>without blanks around it</source>
        <translation>ohne Leerzeichen drumherum</translation>
    </message>
    <message>
        <source>only where a fact is there</source>
        <translation>nur, wo es eine Angabe gibt</translation>
    </message>
    <message>
        <source>only where a fact is not there</source>
        <translation>nur, wo es eine Angabe nicht gibt</translation>
    </message>
    <message>
        <source>else, where another fact is there</source>
        <translation>sonst, wo es eine andere Angabe gibt</translation>
    </message>
    <message>
        <source>in all other cases</source>
        <translation>in allen anderen Fällen</translation>
    </message>
    <message>
        <source>ends an if</source>
        <translation>beendet ein if</translation>
    </message>
    <message>
        <source>ends an unless</source>
        <translation>beendet ein unless</translation>
    </message>
    <message>
        <source>by what a fact says</source>
        <translation>je nachdem, was eine Angabe sagt</translation>
    </message>
    <message>
        <source>where it says this</source>
        <translation>wo sie dies sagt</translation>
    </message>
    <message>
        <source>ends a case</source>
        <translation>beendet ein case</translation>
    </message>
    <message>
        <source>a remark that is in no note</source>
        <translation>ein Kommentar, der in keiner Nachricht steht</translation>
    </message>
    <message>
        <source>ends a remark</source>
        <translation>beendet einen Kommentar</translation>
    </message>
    <message>
        <source>text as it stands</source>
        <translation>Text genau so, wie er dasteht</translation>
    </message>
    <message>
        <source>ends such text</source>
        <translation>beendet solchen Text</translation>
    </message>
    <message>
        <source>What can be put in</source>
        <translation>Was sich einfügen lässt</translation>
    </message>
    <message>
        <source>Find a contact</source>
        <translation>Kontakt suchen</translation>
    </message>
    <message>
        <source>removed “{text}”</source>
        <translation>„{text}“ entfernt</translation>
    </message>
    <message>
        <source>added “{text}”</source>
        <translation>„{text}“ hinzugefügt</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message>
        <source>Hi {{ first_name }}, …</source>
        <translation>Hallo {{ first_name }}, …</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Text der Vorlage</translation>
    </message>
    <message>
        <source>Template (*.txt);;All files (*)</source>
        <translation>Vorlage (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>Vorlage importieren</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>„{name}“ exportieren</translation>
    </message>
    <message>
        <source>“{name}” is written to {file}</source>
        <translation>„{name}“ wurde in {file} geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n starter(s) added</source>
        <translation>
            <numerusform>%n Startvorlage hinzugefügt</numerusform>
            <numerusform>%n Startvorlagen hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>All starters are there</source>
        <translation>Alle Startvorlagen sind da</translation>
    </message>
    <message>
        <source>About them</source>
        <translation>Über den Kontakt</translation>
    </message>
    <message>
        <source>How you know each other</source>
        <translation>Woher ihr euch kennt</translation>
    </message>
    <message>
        <source>What you want</source>
        <translation>Was du möchtest</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Die Nachricht</translation>
    </message>
    <message>
        <source>Groups of facts</source>
        <translation>Gruppen von Angaben</translation>
    </message>
    <message>
        <source>Put in {fact}</source>
        <translation>Einfügen: {fact}</translation>
    </message>
    <message numerus="yes">
        <source>Convert %n placeholder(s)</source>
        <translation>
            <numerusform>%n Platzhalter umwandeln</numerusform>
            <numerusform>%n Platzhalter umwandeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>placeholders</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This text has placeholders of another program: {names}</source>
        <translation>In diesem Text stehen Platzhalter eines anderen Programms: {names}</translation>
    </message>
    <message>
        <source>Not known, so it stays: {names}</source>
        <translation>Nicht bekannt, bleibt also stehen: {names}</translation>
    </message>
    <message>
        <source>Typed before Connote stopped, and not saved yet.</source>
        <translation>Geschrieben, bevor Connote stehen blieb, und noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Fill in what is missing:</source>
        <translation>Fülle aus, was fehlt:</translation>
    </message>
    <message>
        <source>Fill in {fact}</source>
        <translation>Ausfüllen: {fact}</translation>
    </message>
    <message>
        <source>Left out: {parts}</source>
        <translation>Weggelassen: {parts}</translation>
    </message>
    <message>
        <source>Preview for {channels}</source>
        <translation>Vorschau für {channels}</translation>
    </message>
    <message>
        <source>✓ Coach: nothing to mend</source>
        <translation>✓ Coach: nichts zu verbessern</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>complaints</comment>
        <translation>
            <numerusform>%n weiterer Punkt</numerusform>
            <numerusform>%n weitere Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>! Coach: {complaints}</source>
        <translation>! Coach: {complaints}</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n, even with all left out that may be.</source>
        <translation>
            <numerusform>Um %n Zeichen zu lang, auch wenn alles wegfällt, was wegfallen darf.</numerusform>
            <numerusform>Um %n Zeichen zu lang, auch wenn alles wegfällt, was wegfallen darf.</numerusform>
        </translation>
    </message>
    <message>
        <source>The longest facts: {facts}.</source>
        <translation>Die längsten Angaben: {facts}.</translation>
    </message>
    <message>
        <source>Notes in every channel</source>
        <translation>Nachrichten in jedem Kanal</translation>
    </message>
    <message>
        <source>Write once, send often</source>
        <translation>Einmal schreiben, oft senden</translation>
    </message>
    <message>
        <source>A template holds the words you use again and again. Connote puts in the facts about each contact and keeps the note inside the limit.</source>
        <translation>Eine Vorlage enthält die Worte, die du immer wieder brauchst. Connote setzt die Angaben zu jedem Kontakt ein und hält die Nachricht innerhalb der Grenze.</translation>
    </message>
    <message>
        <source>Write a template</source>
        <translation>Vorlage schreiben</translation>
    </message>
    <message>
        <source>“{name}” is saved already</source>
        <translation>„{name}“ ist schon gespeichert</translation>
    </message>
    <message>
        <source>{failure} What you typed is kept beside the book.</source>
        <translation>{failure} Was du geschrieben hast, wird neben dem Buch aufbewahrt.</translation>
    </message>
    <message>
        <source>Who doesn’t fit, and whose facts are missing</source>
        <translation>Wer nicht passt und wessen Angaben fehlen</translation>
    </message>
    <message numerus="yes">
        <source>Too long for {limit}: %n note(s)</source>
        <translation>
            <numerusform>Zu lang für {limit}: %n Nachricht</numerusform>
            <numerusform>Zu lang für {limit}: %n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing in %n note(s): {fact}</source>
        <translation>
            <numerusform>Fehlt in %n Nachricht: {fact}</numerusform>
            <numerusform>Fehlt in %n Nachrichten: {fact}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can’t be worked out: %n note(s)</source>
        <translation>
            <numerusform>Nicht auswertbar: %n Nachricht</numerusform>
            <numerusform>Nicht auswertbar: %n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n over</source>
        <comment>characters that are too many</comment>
        <translation>
            <numerusform>{name}: %n zu viel</numerusform>
            <numerusform>{name}: %n zu viel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>und %n weitere Person</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview this note</source>
        <translation>Vorschau dieser Nachricht</translation>
    </message>
    <message>
        <source>The preview goes on when the mistakes are mended.</source>
        <translation>Die Vorschau geht weiter, wenn die Fehler korrigiert sind.</translation>
    </message>
    <message>
        <source>The book has no contacts yet: this is an example.</source>
        <translation>Im Buch sind noch keine Kontakte: Das ist ein Beispiel.</translation>
    </message>
    <message>
        <source>No preview. {why}</source>
        <translation>Keine Vorschau. {why}</translation>
    </message>
    <message>
        <source>Mistakes in the template</source>
        <translation>Fehler in der Vorlage</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Change to {word}</source>
        <translation>In {word} ändern</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>V&amp;orschau</translation>
    </message>
    <message>
        <source>&amp;Whole book</source>
        <translation>&amp;Ganzes Buch</translation>
    </message>
    <message>
        <source>Ver&amp;sions</source>
        <translation>Ver&amp;sionen</translation>
    </message>
    <message>
        <source>Preview, whole book, versions</source>
        <translation>Vorschau, ganzes Buch, Versionen</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>to mend</source>
        <translation>zu korrigieren</translation>
    </message>
    <message>
        <source>Version {number}, the newest</source>
        <translation>Version {number}, die neueste</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>noch nicht benutzt</translation>
    </message>
    <message numerus="yes">
        <source>in %n request(s), none sent yet</source>
        <translation>
            <numerusform>in %n Anfrage, noch keine gesendet</numerusform>
            <numerusform>in %n Anfragen, noch keine gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>{accepted} of {sent} accepted: too few to say more</source>
        <translation>{accepted} von {sent} angenommen: zu wenige, um mehr zu sagen</translation>
    </message>
    <message>
        <source>{rate}% of {sent} sent accepted, likely {low}–{high}%</source>
        <translation>{rate} % von {sent} gesendeten angenommen, wahrscheinlich {low}–{high} %</translation>
    </message>
    <message numerus="yes">
        <source>Version {number}, used in %n request(s)</source>
        <translation>
            <numerusform>Version {number}, benutzt in %n Anfrage</numerusform>
            <numerusform>Version {number}, benutzt in %n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (is still a draft|are still drafts)</source>
        <translation>
            <numerusform>%n ist noch ein Entwurf</numerusform>
            <numerusform>%n sind noch Entwürfe</numerusform>
        </translation>
    </message>
    <message>
        <source>A change begins version {number}</source>
        <translation>Eine Änderung beginnt Version {number}</translation>
    </message>
    <message>
        <source>Version {number} is kept with the requests that used it</source>
        <translation>Version {number} bleibt bei den Anfragen, die sie benutzt haben</translation>
    </message>
    <message>
        <source>There is one wording so far. A change begins another once this one was used.</source>
        <translation>Bisher gibt es eine Fassung. Eine Änderung beginnt eine neue, sobald diese benutzt wurde.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Against the one before</source>
        <translation>Gegenüber der davor</translation>
    </message>
    <message>
        <source>Against the newest</source>
        <translation>Gegenüber der neuesten</translation>
    </message>
    <message>
        <source>Compare the version</source>
        <translation>Version vergleichen</translation>
    </message>
    <message>
        <source>Bring this wording back</source>
        <translation>Diese Fassung zurückholen</translation>
    </message>
    <message>
        <source>What the version changed</source>
        <translation>Was die Version geändert hat</translation>
    </message>
    <message>
        <source>Version {new}, as it was written</source>
        <translation>Version {new}, wie sie geschrieben wurde</translation>
    </message>
    <message>
        <source>From version {old} to version {new}</source>
        <translation>Von Version {old} zu Version {new}</translation>
    </message>
    <message>
        <source>The book is counted when the mistakes are mended.</source>
        <translation>Das Buch wird gezählt, wenn die Fehler korrigiert sind.</translation>
    </message>
    <message>
        <source>Counted again when you pause.</source>
        <translation>Wird neu gezählt, wenn du eine Pause machst.</translation>
    </message>
    <message>
        <source>The book has nobody to write to yet.</source>
        <translation>Im Buch ist noch niemand, dem du schreiben könntest.</translation>
    </message>
    <message>
        <source>Channel to count for</source>
        <translation>Kanal, für den gezählt wird</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kürzeste</translation>
    </message>
    <message>
        <source>Shortest note: {length}</source>
        <translation>Kürzeste Nachricht: {length}</translation>
    </message>
    <message>
        <source>Preview {name}: shortest note</source>
        <translation>Vorschau {name}: kürzeste Nachricht</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Median note: {length}</source>
        <translation>Mittlere Nachricht: {length}</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>Longest note: {length}</source>
        <translation>Längste Nachricht: {length}</translation>
    </message>
    <message>
        <source>Preview {name}: longest note</source>
        <translation>Vorschau {name}: längste Nachricht</translation>
    </message>
    <message>
        <source>Looking through the book: {share}</source>
        <translation>Das Buch wird durchgesehen: {share}</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <source>Counting: {share}</source>
        <translation>Wird gezählt: {share}</translation>
    </message>
    <message>
        <source>Of the text before: {share}.</source>
        <translation>Vom vorigen Text: {share}.</translation>
    </message>
    <message>
        <source>Of the text before, or not of all: {share}.</source>
        <translation>Vom vorigen Text oder nicht von allen: {share}.</translation>
    </message>
    <message numerus="yes">
        <source>Everybody you may write to: %n contact(s).</source>
        <translation>
            <numerusform>Alle, denen du schreiben darfst: %n Kontakt.</numerusform>
            <numerusform>Alle, denen du schreiben darfst: %n Kontakte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview the note to {name}</source>
        <translation>Vorschau der Nachricht an {name}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n contact(s)</source>
        <translation>
            <numerusform>{done} von %n Kontakt</numerusform>
            <numerusform>{done} von %n Kontakten</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal of the preview</source>
        <translation>Ziel der Vorschau</translation>
    </message>
    <message>
        <source>Previous contact</source>
        <translation>Voriger Kontakt</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Nächster Kontakt</translation>
    </message>
    <message>
        <source>Whose note is the shortest of the whole book</source>
        <translation>Wessen Nachricht die kürzeste im ganzen Buch ist</translation>
    </message>
    <message>
        <source>Contact with the shortest note</source>
        <translation>Kontakt mit der kürzesten Nachricht</translation>
    </message>
    <message>
        <source>Whose note is the longest of the whole book</source>
        <translation>Wessen Nachricht die längste im ganzen Buch ist</translation>
    </message>
    <message>
        <source>Contact with the longest note</source>
        <translation>Kontakt mit der längsten Nachricht</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Back to what was saved</source>
        <translation>Zurück zum Gespeicherten</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>Umwandeln…</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Umwandeln</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>[[ ]]  Optional</source>
        <translation>[[ ]]  Optional</translation>
    </message>
    <message>
        <source>May be left out when a fact is empty</source>
        <translation>Darf wegfallen, wenn eine Angabe leer ist</translation>
    </message>
    <message>
        <source>Another wording; the best that fits is used</source>
        <translation>Eine andere Fassung; benutzt wird die beste, die passt</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Speichern (Strg+S)</translation>
    </message>
    <message>
        <source>More to do with this template</source>
        <translation>Mehr zu dieser Vorlage</translation>
    </message>
    <message>
        <source>How templates are written</source>
        <translation>Wie man Vorlagen schreibt</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of {cap} left this month</source>
        <translation>
            <numerusform>Noch %n von {cap} Nachrichten diesen Monat</numerusform>
            <numerusform>Noch %n von {cap} Nachrichten diesen Monat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) in the last 7 days</source>
        <translation>
            <numerusform>%n Einladung in den letzten 7 Tagen</numerusform>
            <numerusform>%n Einladungen in den letzten 7 Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) of {most} left this week</source>
        <translation>
            <numerusform>Noch %n Einladung von {most} diese Woche</numerusform>
            <numerusform>Noch %n Einladungen von {most} diese Woche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Slow down: %n of about {most} invitations in the last 7 days</source>
        <translation>
            <numerusform>Langsamer: %n von etwa {most} Einladungen in den letzten 7 Tagen</numerusform>
            <numerusform>Langsamer: %n von etwa {most} Einladungen in den letzten 7 Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait: %n of about {most} invitations in the last 7 days</source>
        <translation>
            <numerusform>Warte: %n von etwa {most} Einladungen in den letzten 7 Tagen</numerusform>
            <numerusform>Warte: %n von etwa {most} Einladungen in den letzten 7 Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) went out in the last 7 days. Up to {calm} a week nobody minds; from about {most} on, LinkedIn takes no more.</source>
        <translation>
            <numerusform>%n Einladung ging in den letzten 7 Tagen hinaus. Bis zu {calm} pro Woche stören niemanden; ab etwa {most} nimmt LinkedIn keine mehr an.</numerusform>
            <numerusform>%n Einladungen gingen in den letzten 7 Tagen hinaus. Bis zu {calm} pro Woche stören niemanden; ab etwa {most} nimmt LinkedIn keine mehr an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Say thanks</source>
        <translation>Danken</translation>
    </message>
    <message>
        <source>Write thanks</source>
        <translation>Dank schreiben</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Most likely expired</source>
        <translation>Sehr wahrscheinlich abgelaufen</translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation>Ist verschwunden</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>In Kontakt bleiben</translation>
    </message>
    <message>
        <source>They asked you</source>
        <translation>Hat dich gefragt</translation>
    </message>
    <message>
        <source>Whom to ask next</source>
        <translation>Wen du als Nächstes fragst</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>so many rows that are not shown</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Are all of them gone?</source>
        <translation>Sind alle verschwunden?</translation>
    </message>
    <message numerus="yes">
        <source>Mark all %n as gone</source>
        <translation>
            <numerusform>%n als verschwunden markieren</numerusform>
            <numerusform>Alle %n als verschwunden markieren</numerusform>
        </translation>
    </message>
    <message>
        <source>{row}. Enter: {act}</source>
        <comment>what a screen reader says of a row</comment>
        <translation>{row}. Enter: {act}</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>Was auf dich wartet</translation>
    </message>
    <message>
        <source>Open their profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>Show goal</source>
        <translation>Ziel zeigen</translation>
    </message>
    <message>
        <source>I thanked them</source>
        <translation>Ich habe gedankt</translation>
    </message>
    <message>
        <source>I spoke with them</source>
        <translation>Wir haben gesprochen</translation>
    </message>
    <message>
        <source>They accepted</source>
        <translation>Hat angenommen</translation>
    </message>
    <message>
        <source>They replied</source>
        <translation>Hat geantwortet</translation>
    </message>
    <message>
        <source>They helped</source>
        <translation>Hat geholfen</translation>
    </message>
    <message>
        <source>I withdrew it</source>
        <translation>Ich habe sie zurückgezogen</translation>
    </message>
    <message>
        <source>Stop reminding me of them</source>
        <translation>Nicht mehr daran erinnern</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>{choice}. {place} of {count}</source>
        <translation>{choice}. {place} von {count}</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Paste a profile’s address, the foot of a mail, a vCard, or type a name</source>
        <translation>Füge eine Profiladresse, eine Mail-Signatur oder eine vCard ein, oder tippe einen Namen</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>{name} is in the book with all of this.</source>
        <translation>{name} steht mit all dem schon im Buch.</translation>
    </message>
    <message>
        <source>Enter opens · Ctrl+Enter writes to a person · Esc closes</source>
        <translation>Enter öffnet · Strg+Enter schreibt einer Person · Esc schließt</translation>
    </message>
    <message>
        <source>Nothing fits. Try a name, a company, a goal, or what you want to do.</source>
        <translation>Nichts passt. Versuch es mit einem Namen, einer Firma, einem Ziel oder dem, was du tun willst.</translation>
    </message>
    <message>
        <source>vCard 4.0 (*.vcf);;Table (*.csv)</source>
        <translation>vCard 4.0 (*.vcf);;Tabelle (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) written to {path}</source>
        <translation>
            <numerusform>%n Anfrage in {path} geschrieben</numerusform>
            <numerusform>%n Anfragen in {path} geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Contacts</source>
        <translation>Kontakte exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %n (Contact|Contacts)</source>
        <translation>
            <numerusform>%n Kontakt exportieren</numerusform>
            <numerusform>%n Kontakte exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) written to {path}</source>
        <translation>
            <numerusform>%n Kontakt in {path} geschrieben</numerusform>
            <numerusform>%n Kontakte in {path} geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the Whole Book</source>
        <translation>Ganzes Buch exportieren</translation>
    </message>
    <message>
        <source>Connote book (*.connote)</source>
        <translation>Connote-Buch (*.connote)</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Wiederholt: {step}</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <comment>the length of a note</comment>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over</source>
        <comment>characters that are too many</comment>
        <translation>
            <numerusform>%n zu viel</numerusform>
            <numerusform>%n zu viel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>characters that still fit</comment>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>Length of the note: {length}</source>
        <translation>Länge der Nachricht: {length}</translation>
    </message>
    <message>
        <source>Save the picture (PNG)…</source>
        <translation>Bild speichern (PNG)…</translation>
    </message>
    <message>
        <source>Save the drawing (SVG)…</source>
        <translation>Zeichnung speichern (SVG)…</translation>
    </message>
    <message>
        <source>Save the numbers (CSV)…</source>
        <translation>Zahlen speichern (CSV)…</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Board, table, or inbound</source>
        <translation>Board, Tabelle oder Eingegangen</translation>
    </message>
    <message>
        <source>Export to CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>All requests…</source>
        <translation>Alle Anfragen…</translation>
    </message>
    <message>
        <source>Record a request by hand</source>
        <translation>Anfrage von Hand eintragen</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Eintragen…</translation>
    </message>
    <message>
        <source>One I wrote elsewhere…</source>
        <translation>Eine, die ich anderswo geschrieben habe…</translation>
    </message>
    <message>
        <source>One somebody sent me…</source>
        <translation>Eine, die mir jemand gesendet hat…</translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <comment>requests that somebody sent me</comment>
        <translation>
            <numerusform>%n zu beantworten</numerusform>
            <numerusform>%n zu beantworten</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <comment>a tab, and how many wait there</comment>
        <translation>{title} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>The %n request(s) shown…</source>
        <comment>to be exported</comment>
        <translation>
            <numerusform>Die %n gezeigte Anfrage…</numerusform>
            <numerusform>Die %n gezeigten Anfragen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PNG, SVG or CSV</source>
        <translation>Als PNG, SVG oder CSV speichern</translation>
    </message>
    <message>
        <source>{title}: show as a table</source>
        <translation>{title}: als Tabelle zeigen</translation>
    </message>
    <message>
        <source>{title}: more</source>
        <translation>{title}: mehr</translation>
    </message>
    <message>
        <source>{title}: table</source>
        <translation>{title}: Tabelle</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a part of a note</comment>
        <translation>behalten</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>von dir festgelegt</translation>
    </message>
    <message>
        <source>inside the part before it</source>
        <translation>innerhalb des Teils davor</translation>
    </message>
    <message>
        <source>To mend: {why}</source>
        <translation>Zu verbessern: {why}</translation>
    </message>
    <message>
        <source>Being checked: {why}</source>
        <translation>Wird geprüft: {why}</translation>
    </message>
    <message>
        <source>Good: {why}</source>
        <translation>Gut: {why}</translation>
    </message>
    <message>
        <source>Show what is to mend only</source>
        <translation>Nur zeigen, was zu verbessern ist</translation>
    </message>
    <message>
        <source>Show every check</source>
        <translation>Alle Prüfungen zeigen</translation>
    </message>
    <message>
        <source>Coach: {verdict}</source>
        <translation>Coach: {verdict}</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Alle Prüfungen</translation>
    </message>
    <message numerus="yes">
        <source>All %n checks good</source>
        <translation>
            <numerusform>%n Prüfung gut</numerusform>
            <numerusform>Alle %n Prüfungen gut</numerusform>
        </translation>
    </message>
    <message>
        <source>{bad} to mend, {good} good</source>
        <translation>{bad} zu verbessern, {good} gut</translation>
    </message>
    <message>
        <source>Delete takes it off</source>
        <translation>Entf entfernt es</translation>
    </message>
    <message>
        <source>Add: {question}</source>
        <translation>Hinzufügen: {question}</translation>
    </message>
    <message>
        <source>Go to where this is kept</source>
        <translation>Dorthin, wo das steht</translation>
    </message>
    <message>
        <source>Go to where this is kept: {question}</source>
        <translation>Dorthin, wo das steht: {question}</translation>
    </message>
    <message numerus="yes">
        <source>then %n more</source>
        <comment>questions</comment>
        <translation>
            <numerusform>danach noch %n</numerusform>
            <numerusform>danach noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{verb}: {what}</source>
        <translation>{verb}: {what}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>{section}: {verb}</source>
        <translation>{section}: {verb}</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>Status: {state}</translation>
    </message>
    <message>
        <source>{row}. {place} of {count}</source>
        <comment>a row of a list, read aloud</comment>
        <translation>{row}. {place} von {count}</translation>
    </message>
    <message>
        <source>tag</source>
        <comment>a button that adds one</comment>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, in Qt’s letters</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of another year, in Qt’s letters</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}%</source>
        <comment>a share</comment>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>too little data</source>
        <translation>zu wenig Daten</translation>
    </message>
    <message>
        <source>{rate}% ({low}–{high}%)</source>
        <comment>a share, and the interval in which it may lie</comment>
        <translation>{rate}&#xa0;% ({low}–{high}&#xa0;%)</translation>
    </message>
    <message>
        <source>LinkedIn connections</source>
        <translation>LinkedIn-Kontakte</translation>
    </message>
    <message>
        <source>LinkedIn invitations</source>
        <translation>LinkedIn-Einladungen</translation>
    </message>
    <message>
        <source>LinkedIn profile</source>
        <translation>LinkedIn-Profil</translation>
    </message>
    <message>
        <source>LinkedIn positions</source>
        <translation>LinkedIn-Positionen</translation>
    </message>
    <message>
        <source>LinkedIn education</source>
        <translation>LinkedIn-Ausbildung</translation>
    </message>
    <message>
        <source>LinkedIn company follows</source>
        <translation>Gefolgte Firmen auf LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn saved jobs</source>
        <translation>Gespeicherte Jobs auf LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn job applications</source>
        <translation>LinkedIn-Bewerbungen</translation>
    </message>
    <message>
        <source>LinkedIn recommendations received</source>
        <translation>Erhaltene LinkedIn-Empfehlungen</translation>
    </message>
    <message>
        <source>LinkedIn recommendations given</source>
        <translation>Gegebene LinkedIn-Empfehlungen</translation>
    </message>
    <message>
        <source>LinkedIn endorsements</source>
        <translation>LinkedIn-Kenntnisbestätigungen</translation>
    </message>
    <message>
        <source>LinkedIn notes</source>
        <translation>LinkedIn-Notizen</translation>
    </message>
    <message>
        <source>LinkedIn messages</source>
        <translation>LinkedIn-Nachrichten</translation>
    </message>
    <message>
        <source>Connote outreach history</source>
        <translation>Connote-Anfragenverlauf</translation>
    </message>
    <message>
        <source>Connote contacts</source>
        <translation>Connote-Kontakte</translation>
    </message>
    <message>
        <source>vCards</source>
        <translation>vCards</translation>
    </message>
    <message>
        <source>Google contacts</source>
        <translation>Google-Kontakte</translation>
    </message>
    <message>
        <source>Outlook contacts</source>
        <translation>Outlook-Kontakte</translation>
    </message>
    <message>
        <source>table of people</source>
        <translation>Personentabelle</translation>
    </message>
    <message numerus="yes">
        <source>(How did it end?|How did %n requests end?)</source>
        <translation>
            <numerusform>Wie ging sie aus?</numerusform>
            <numerusform>Wie gingen %n Anfragen aus?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom will you ask?</source>
        <translation>Wen fragst du?</translation>
    </message>
    <message>
        <source>Every request you write stands here with its note and what became of it: sent, accepted, replied, helped. One that you wrote elsewhere is recorded by the plus above.</source>
        <translation>Hier steht jede Anfrage, die du schreibst, mit ihrer Nachricht und dem, was daraus wurde: gesendet, angenommen, geantwortet, geholfen. Eine, die du anderswo geschrieben hast, trägst du mit dem Plus oben ein.</translation>
    </message>
    <message>
        <source>Choose somebody to write to</source>
        <translation>Wählen, an wen du schreibst</translation>
    </message>
    <message>
        <source>Who asked you?</source>
        <translation>Wer hat dich gefragt?</translation>
    </message>
    <message>
        <source>Invitations that people sent you come in with LinkedIn’s export, each with its note. Accept them, ask for context, or ignore them.</source>
        <translation>Einladungen, die dir andere gesendet haben, kommen mit dem LinkedIn-Export, jede mit ihrer Nachricht. Nimm sie an, frag nach Kontext oder ignoriere sie.</translation>
    </message>
    <message>
        <source>Import an export</source>
        <translation>Export importieren</translation>
    </message>
    <message>
        <source>Requests to me</source>
        <translation>Anfragen an mich</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Meine Anfragen</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Westeuropäisch</translation>
    </message>
    <message>
        <source>Western European, old Mac</source>
        <translation>Westeuropäisch, alter Mac</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <source>Central European, ISO</source>
        <translation>Mitteleuropäisch, ISO</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Baltisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Cyrillic, KOI8-R</source>
        <translation>Kyrillisch, KOI8-R</translation>
    </message>
    <message>
        <source>Cyrillic, KOI8-U</source>
        <translation>Kyrillisch, KOI8-U</translation>
    </message>
    <message>
        <source>Cyrillic, ISO</source>
        <translation>Kyrillisch, ISO</translation>
    </message>
    <message>
        <source>Cyrillic, old Mac</source>
        <translation>Kyrillisch, alter Mac</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Greek, ISO</source>
        <translation>Griechisch, ISO</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thai</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Japanese, EUC</source>
        <translation>Japanisch, EUC</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chinesisch, vereinfacht</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chinesisch, traditionell</translation>
    </message>
    <message>
        <source>Say first what you are after: a queue is for a goal.</source>
        <translation>Sag zuerst, worum es dir geht: Eine Reihe gilt einem Ziel.</translation>
    </message>
    <message>
        <source>You marked {name} as do not contact.</source>
        <translation>Du hast {name} auf „nicht kontaktieren“ gesetzt.</translation>
    </message>
    <message>
        <source>a subject of {length} characters, {limit} fit</source>
        <translation>ein Betreff mit {length} Zeichen, {limit} passen</translation>
    </message>
    <message numerus="yes">
        <source>Shorten the subject by %n character(s).</source>
        <translation>
            <numerusform>Kürze den Betreff um %n Zeichen.</numerusform>
            <numerusform>Kürze den Betreff um %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to the next</source>
        <translation>Nächster Person schreiben</translation>
    </message>
    <message>
        <source>Show it</source>
        <comment>their invitation</comment>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>LinkedIn allows no new invitation before {day}.</source>
        <translation>Vor dem {day} erlaubt LinkedIn keine neue Einladung.</translation>
    </message>
    <message>
        <source>There is no contact {id}.</source>
        <translation>Es gibt keinen Kontakt {id}.</translation>
    </message>
    <message>
        <source>There is no contact “{text}” in the book.</source>
        <translation>Im Buch gibt es keinen Kontakt „{text}“.</translation>
    </message>
    <message>
        <source>{number} contacts fit “{text}”; name one by its id.</source>
        <translation>{number} Kontakte passen zu „{text}“; nenne einen mit seiner ID.</translation>
    </message>
    <message>
        <source>Edit your details</source>
        <translation>Deine Angaben geändert</translation>
    </message>
    <message>
        <source>A contact needs a name, an e-mail address or a profile.</source>
        <translation>Ein Kontakt braucht einen Namen, eine E-Mail-Adresse oder ein Profil.</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <comment>a step, with a person</comment>
        <translation>{name} hinzugefügt</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Kontakt hinzugefügt</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} geändert</translation>
    </message>
    <message>
        <source>{path} is the book itself; choose another file.</source>
        <translation>{path} ist das Buch selbst; wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>{file} is {kind}; nothing was written.</source>
        <translation>{file} ist {kind}; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Remove a link of {name}</source>
        <translation>Verknüpfung von {name} entfernt</translation>
    </message>
    <message>
        <source>Remove from the timeline of {name}</source>
        <translation>Eintrag im Verlauf von {name} entfernt</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <comment>a step, with an organization</comment>
        <translation>{name} hinzugefügt</translation>
    </message>
    <message>
        <source>An import is running, or another long change: wait until it is done, or cancel it. Nothing was changed.</source>
        <translation>Gerade läuft ein Import oder eine andere lange Änderung: Warte, bis sie fertig ist, oder brich sie ab. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no backup of today: {error}</source>
        <translation>Von heute gibt es keine Sicherung: {error}</translation>
    </message>
    <message>
        <source>This is you: the book needs its owner.</source>
        <translation>Das bist du: Ohne dich selbst kommt dein Buch nicht aus.</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>{name} vergessen</translation>
    </message>
    <message>
        <source>This book is of an older version and can&apos;t be brought up to date: the file or its folder is read-only.</source>
        <translation>Dieses Buch stammt aus einer älteren Version und lässt sich nicht aktualisieren: Die Datei oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Forget a contact</source>
        <translation>Kontakt vergessen</translation>
    </message>
    <message>
        <source>Hi {{ first_name }}, [[we know each other from {{ shared_place }}. ]]I’m {{ situation }}, and trying to {{ goal }}. Could you help me? {{ my_first_name }}</source>
        <translation>Hallo {{ first_name }}, [[wir kennen uns von {{ shared_place }}. Ich bin||ich bin]] {{ situation }} und möchte {{ goal }}. Könntest du mir dabei helfen? {{ my_first_name }}</translation>
    </message>
    <message>
        <source>Add how I know {name}</source>
        <translation>Eingetragen, woher ich {name} kenne</translation>
    </message>
    <message>
        <source>This shared history was found by comparing positions; change those.</source>
        <translation>Diese gemeinsame Geschichte wurde durch den Vergleich der Positionen gefunden; ändere diese.</translation>
    </message>
    <message>
        <source>Edit how I know {name}</source>
        <translation>Geändert, woher ich {name} kenne</translation>
    </message>
    <message>
        <source>Remove how I know {name}</source>
        <translation>Entfernt, woher ich {name} kenne</translation>
    </message>
    <message>
        <source>Add a position of {name}</source>
        <translation>Position von {name} hinzugefügt</translation>
    </message>
    <message>
        <source>This position is the present one; change the company instead.</source>
        <translation>Das ist die jetzige Position; ändere stattdessen die Firma.</translation>
    </message>
    <message>
        <source>Edit a position of {name}</source>
        <translation>Position von {name} geändert</translation>
    </message>
    <message>
        <source>Remove a position of {name}</source>
        <translation>Position von {name} entfernt</translation>
    </message>
    <message>
        <source>Import {files}</source>
        <translation>{files} importiert</translation>
    </message>
    <message>
        <source>This import is in the book no more: it was taken back.</source>
        <translation>Dieser Import steht nicht mehr im Buch: Er wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>it is about the owner of the export, not about you</source>
        <translation>es geht um den Eigentümer des Exports, nicht um dich</translation>
    </message>
    <message>
        <source>The book {path} can&apos;t be made: {error}.</source>
        <translation>Das Buch {path} lässt sich nicht anlegen: {error}.</translation>
    </message>
    <message>
        <source>Prepare the book</source>
        <translation>Buch vorbereitet</translation>
    </message>
    <message>
        <source>{start} is after {end}.</source>
        <translation>{start} liegt nach {end}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {error}.</source>
        <translation>{path} lässt sich nicht schreiben: {error}.</translation>
    </message>
    <message>
        <source>{who} works at {target}, and doesn’t just know people there</source>
        <translation>{who} arbeitet bei {target} und kennt dort nicht nur Leute</translation>
    </message>
    <message>
        <source>Ask what only somebody from inside can tell.</source>
        <translation>Frage, was nur jemand von innen sagen kann.</translation>
    </message>
    <message>
        <source>names {named}, and the goal is “{goal}”</source>
        <translation>nennt {named}, und das Ziel ist „{goal}“</translation>
    </message>
    <message>
        <source>Name what this goal is after, or choose the other one.</source>
        <translation>Nenne, worum es diesem Ziel geht, oder wähle das andere.</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n request(s) as gone</source>
        <comment>a button</comment>
        <translation>
            <numerusform>%n Anfrage als verschwunden markieren</numerusform>
            <numerusform>%n Anfragen als verschwunden markieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <comment>something noted in the timeline</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>the message of a request</comment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Them</source>
        <comment>a group of facts</comment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>a group of facts</comment>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Want</source>
        <comment>a group of facts</comment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>You</source>
        <comment>a group of facts</comment>
        <translation>Du</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a group of facts</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>the message that is written</comment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>you withdrew your last request</source>
        <translation>du hast deine letzte Anfrage zurückgezogen</translation>
    </message>
    <message>
        <source>your last request is gone</source>
        <translation>deine letzte Anfrage ist verschwunden</translation>
    </message>
    <message>
        <source>Delete the request from {name}</source>
        <translation>Anfrage von {name} gelöscht</translation>
    </message>
    <message>
        <source>Correct the date of a request from {name}</source>
        <translation>Datum einer Anfrage von {name} korrigiert</translation>
    </message>
    <message>
        <source>Note something about a request from {name}</source>
        <translation>Anmerkung zu einer Anfrage von {name}</translation>
    </message>
    <message>
        <source>Remove what happened to a request from {name}</source>
        <translation>Ereignis einer Anfrage von {name} entfernt</translation>
    </message>
    <message>
        <source>Half of all requests are accepted on the same day.</source>
        <translation>Die Hälfte aller Anfragen wird am selben Tag angenommen.</translation>
    </message>
    <message>
        <source>{state}, again from {day}</source>
        <comment>a state, and when somebody can be asked again</comment>
        <translation>{state}, wieder ab {day}</translation>
    </message>
    <message>
        <source>sent today</source>
        <translation>heute gesendet</translation>
    </message>
    <message>
        <source>can be asked again</source>
        <translation>wieder fragen möglich</translation>
    </message>
    <message>
        <source>ask again from {day}</source>
        <translation>wieder fragen ab {day}</translation>
    </message>
    <message>
        <source>withdraw now</source>
        <translation>jetzt zurückziehen</translation>
    </message>
    <message>
        <source>Can be asked again</source>
        <translation>Kann wieder gefragt werden</translation>
    </message>
    <message>
        <source>accepted the same day</source>
        <translation>am selben Tag angenommen</translation>
    </message>
    <message>
        <source>Withdraw now: overdue since {day}</source>
        <translation>Jetzt zurückziehen: überfällig seit dem {day}</translation>
    </message>
    <message>
        <source>Has most likely expired by {day}</source>
        <translation>Wahrscheinlich abgelaufen seit dem {day}</translation>
    </message>
    <message>
        <source>Not copied. If you sent it anyway, mark it again.</source>
        <translation>Nicht kopiert. Trotzdem gesendet? Dann drücke noch einmal.</translation>
    </message>
    <message>
        <source>{name} invited you on {day}.</source>
        <translation>{name} hat dich am {day} eingeladen.</translation>
    </message>
    <message>
        <source>{name} invited you on {day}: “{note}”</source>
        <translation>{name} hat dich am {day} eingeladen: „{note}“</translation>
    </message>
    <message>
        <source>No notes left this month; new ones come on {day}.</source>
        <translation>Keine Nachrichten mehr diesen Monat; neue gibt es am {day}.</translation>
    </message>
    <message>
        <source>worked on the launch together</source>
        <translation>den Marktstart zusammen gestemmt</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the month</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>today’s date in a note</comment>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>Undoing… {share} %</source>
        <translation>Wird rückgängig gemacht … {share} %</translation>
    </message>
    <message>
        <source>Redoing… {share} %</source>
        <translation>Wird wiederholt … {share} %</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of the keyboard</comment>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Inbound</source>
        <comment>a tab: requests that others sent me</comment>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Mark as &amp;Accepted</source>
        <translation>Als &amp;angenommen markieren</translation>
    </message>
    <message>
        <source>Mark as &amp;Replied</source>
        <translation>Als bean&amp;twortet markieren</translation>
    </message>
    <message>
        <source>Mark as &amp;Helped</source>
        <translation>Als ge&amp;holfen markieren</translation>
    </message>
    <message>
        <source>Mark as D&amp;eclined</source>
        <translation>Als abge&amp;lehnt markieren</translation>
    </message>
    <message>
        <source>Mark as W&amp;ithdrawn</source>
        <translation>Als &amp;zurückgezogen markieren</translation>
    </message>
    <message>
        <source>Mark as &amp;Gone</source>
        <translation>Als &amp;verschwunden markieren</translation>
    </message>
    <message>
        <source>Note That I &amp;Thanked Them</source>
        <translation>Dank ver&amp;merken</translation>
    </message>
    <message>
        <source>Requests: note that you thanked them</source>
        <translation>Anfragen: vermerken, dass du gedankt hast</translation>
    </message>
    <message>
        <source>&amp;Accept Their Request</source>
        <translation>Anfrage &amp;annehmen</translation>
    </message>
    <message>
        <source>&amp;Ignore Their Request</source>
        <translation>Anfrage &amp;ignorieren</translation>
    </message>
    <message>
        <source>Connote can’t start. This is a mistake in Connote, not yours, and the book is whole. What happened is kept in {file}</source>
        <translation>Connote kann nicht starten. Das ist ein Fehler in Connote, nicht deiner, und das Buch ist unversehrt. Was geschehen ist, steht in {file}</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Ask {name} for context</source>
        <translation>{name} nach Kontext fragen</translation>
    </message>
    <message>
        <source>You asked for context</source>
        <translation>Du hast nach Kontext gefragt</translation>
    </message>
    <message>
        <source>Context asked</source>
        <translation>Nach Kontext gefragt</translation>
    </message>
    <message>
        <source>Templates: begin another variant of a part</source>
        <translation>Vorlagen: weitere Variante eines Teils beginnen</translation>
    </message>
    <message>
        <source>The {name} that began in this variant has no {{% end{name} %}} in it.</source>
        <translation>Zum {name}, das in dieser Variante begann, fehlt hier {{% end{name} %}}.</translation>
    </message>
    <message>
        <source>|| parts variants inside [[ ]]. For the signs themselves write \||.</source>
        <translation>|| trennt Varianten innerhalb von [[ ]]. Für die Zeichen selbst schreib \||.</translation>
    </message>
    <message>
        <source>A template holds {most} variants at most.</source>
        <translation>Eine Vorlage fasst höchstens {most} Varianten.</translation>
    </message>
    <message>
        <source>A shorter variant: no room for the best</source>
        <translation>Eine kürzere Variante: kein Platz für die beste</translation>
    </message>
    <message>
        <source>Not its best variant: {why}</source>
        <translation>Nicht die beste Variante: {why}</translation>
    </message>
    <message>
        <source>||  Variant</source>
        <translation>||  Variante</translation>
    </message>
</context>
</TS>
