<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Genau ansehen</translation>
    </message>
    <message>
        <source>All series of the person, large, and side by side</source>
        <translation>Alle Serien der Person, groß und nebeneinander</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) moved to the bin.</source>
        <translation>
            <numerusform>%n Unterlage in den Papierkorb gelegt.</numerusform>
            <numerusform>%n Unterlagen in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken out of the bin.</source>
        <translation>
            <numerusform>%n Unterlage aus dem Papierkorb geholt.</numerusform>
            <numerusform>%n Unterlagen aus dem Papierkorb geholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s) for good?</source>
        <translation>
            <numerusform>%n Unterlage endgültig löschen?</numerusform>
            <numerusform>%n Unterlagen endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. Backups made before still hold these records.</source>
        <translation>Das lässt sich nicht zurücknehmen. Ältere Sicherungen enthalten diese Unterlagen weiter.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) filed under {name}.</source>
        <translation>
            <numerusform>%n Unterlage bei {name} abgelegt.</numerusform>
            <numerusform>%n Unterlagen bei {name} abgelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted for good.</source>
        <translation>
            <numerusform>%n Unterlage endgültig gelöscht.</numerusform>
            <numerusform>%n Unterlagen endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the facts</source>
        <translation>Angaben ändern</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Open with another program…</source>
        <translation>Mit anderem Programm öffnen…</translation>
    </message>
</context>
<context>
    <name>AdvicePart</name>
    <message>
        <source>If they differ</source>
        <translation>Wenn sie sich unterscheiden</translation>
    </message>
</context>
<context>
    <name>AgainPart</name>
    <message>
        <source>Please answer again</source>
        <translation>Bitte noch einmal beantworten</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Nichts hat sich geändert</translation>
    </message>
    <message>
        <source>Answered again as before.</source>
        <translation>Noch einmal beantwortet, wie vorher.</translation>
    </message>
</context>
<context>
    <name>AllergyDialog</name>
    <message>
        <source>Add an allergy</source>
        <translation>Allergie hinzufügen</translation>
    </message>
    <message>
        <source>Change an allergy</source>
        <translation>Allergie ändern</translation>
    </message>
    <message>
        <source>What must be avoided</source>
        <translation>Was gemieden werden muss</translation>
    </message>
    <message>
        <source>For example penicillin, contrast agent, latex</source>
        <translation>Zum Beispiel Penicillin, Kontrastmittel, Latex</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was passiert</translation>
    </message>
    <message>
        <source>For example rash, short of breath</source>
        <translation>Zum Beispiel Ausschlag, Atemnot</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Please enter what must be avoided.</source>
        <translation>Bitte geben Sie ein, was gemieden werden muss.</translation>
    </message>
</context>
<context>
    <name>AnewPage</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Neue Passphrase wählen</translation>
    </message>
    <message>
        <source>The key fits, and the vault is open. The sheet stays valid: keep it. The old passphrase ends now.</source>
        <translation>Der Schlüssel passt, der Tresor ist offen. Das Blatt bleibt gültig: Heben Sie es auf. Die alte Passphrase gilt ab jetzt nicht mehr.</translation>
    </message>
    <message>
        <source>Set the passphrase and open</source>
        <translation>Passphrase setzen und öffnen</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The new language is used as soon as the vault is locked and opened again.</source>
        <translation>Die neue Sprache gilt, sobald Sie den Tresor sperren und wieder öffnen.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
</context>
<context>
    <name>AskPassphrase</name>
    <message>
        <source>Passphrase of this package</source>
        <translation>Passphrase dieses Pakets</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>AudioView</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>15 seconds back</source>
        <translation>15 Sekunden zurück</translation>
    </message>
    <message>
        <source>15 seconds forward</source>
        <translation>15 Sekunden vor</translation>
    </message>
    <message>
        <source>Place in the recording, in seconds</source>
        <translation>Stelle in der Aufnahme, in Sekunden</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>This computer has nothing to play sound with just now. Connect a loudspeaker or headphones and press Play again.</source>
        <translation>Dieser Computer hat gerade nichts, um Ton abzuspielen. Schließen Sie Lautsprecher oder Kopfhörer an und drücken Sie noch einmal auf „Abspielen“.</translation>
    </message>
</context>
<context>
    <name>BankPart</name>
    <message>
        <source>Questions to choose from</source>
        <translation>Fragen zur Auswahl</translation>
    </message>
    <message>
        <source>Choose a theme. You can change the wording afterwards.</source>
        <translation>Wählen Sie ein Thema. Den Wortlaut können Sie danach ändern.</translation>
    </message>
    <message>
        <source>On your list</source>
        <translation>Auf Ihrer Liste</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>{deed}: {question}</source>
        <translation>{deed}: {question}</translation>
    </message>
</context>
<context>
    <name>BeginPane</name>
    <message>
        <source>A second opinion, step by step</source>
        <translation>Eine Zweitmeinung, Schritt für Schritt</translation>
    </message>
    <message>
        <source>You have a right to a second opinion, and doctors do not usually mind. This page leads from the first question to your decision. You always see the one next thing to do, and why.</source>
        <translation>Sie haben ein Recht auf eine Zweitmeinung, und Ärzte nehmen das meist nicht übel. Diese Seite führt von der ersten Frage bis zu Ihrer Entscheidung. Sie sehen immer den einen nächsten Schritt und warum er wichtig ist.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>For example: the operation on my knee</source>
        <translation>Zum Beispiel: die Operation an meinem Knie</translation>
    </message>
</context>
<context>
    <name>BinBar</name>
    <message>
        <source>Take out</source>
        <translation>Herausholen</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Delete a case for good…</source>
        <translation>Einen Fall endgültig löschen…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s) for good?</source>
        <translation>
            <numerusform>%n Unterlage endgültig löschen?</numerusform>
            <numerusform>%n Unterlagen endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the case “{title}” for good?</source>
        <translation>Den Fall „{title}“ endgültig löschen?</translation>
    </message>
    <message>
        <source>All its answers, and the list of packages made from it, go as well. The records stay.</source>
        <translation>Alle seine Antworten und die Liste der Pakete, die daraus entstanden sind, werden mitgelöscht. Die Unterlagen bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with all answers, and the list of packages made from them, go as well.</source>
        <translation>
            <numerusform>%n Fall mit allen Antworten und der Liste der daraus erstellten Pakete wird auch gelöscht.</numerusform>
            <numerusform>%n Fälle mit allen Antworten und der Liste der daraus erstellten Pakete werden auch gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete everything in the bin for good?</source>
        <translation>Alles im Papierkorb endgültig löschen?</translation>
    </message>
    <message>
        <source>This cannot be undone. Backups made before still hold these records.</source>
        <translation>Das lässt sich nicht zurücknehmen. Ältere Sicherungen enthalten diese Unterlagen weiter.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted for good.</source>
        <translation>
            <numerusform>%n Unterlage endgültig gelöscht.</numerusform>
            <numerusform>%n Unterlagen endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) deleted for good.</source>
        <translation>
            <numerusform>%n Fall endgültig gelöscht.</numerusform>
            <numerusform>%n Fälle endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken out of the bin.</source>
        <translation>
            <numerusform>%n Unterlage aus dem Papierkorb geholt.</numerusform>
            <numerusform>%n Unterlagen aus dem Papierkorb geholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>BinnedCases</name>
    <message>
        <source>Take out</source>
        <translation>Herausholen</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of a second opinion are in the bin.</source>
        <translation>
            <numerusform>%n Fall einer Zweitmeinung liegt im Papierkorb.</numerusform>
            <numerusform>%n Fälle von Zweitmeinungen liegen im Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the bin: the case “{title}” with all its answers. {left}.</source>
        <translation>Im Papierkorb: der Fall „{title}“ mit allen Antworten. {left}.</translation>
    </message>
    <message>
        <source>{title} ({left})</source>
        <translation>{title} ({left})</translation>
    </message>
    <message>
        <source>The case is out of the bin.</source>
        <translation>Der Fall ist wieder da.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>BornField</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Tag der Geburt</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>Monat der Geburt</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Jahr der Geburt</translation>
    </message>
</context>
<context>
    <name>BringBackPage</name>
    <message>
        <source>Bring a backup back</source>
        <translation>Sicherung zurückholen</translation>
    </message>
    <message>
        <source>The backup itself stays as it is. Every file is read back and compared at the new place.</source>
        <translation>Die Sicherung selbst bleibt, wie sie ist. Jede Datei wird am neuen Ort gelesen und verglichen.</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Die Sicherung</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Anderer Ordner</translation>
    </message>
    <message>
        <source>Where the vault shall lie</source>
        <translation>Wo der Tresor liegen soll</translation>
    </message>
    <message>
        <source>Passphrase (may be left empty)</source>
        <translation>Passphrase (darf leer bleiben)</translation>
    </message>
    <message>
        <source>With the passphrase, the vault is also opened and every record in it checked.</source>
        <translation>Mit der Passphrase wird der Tresor auch geöffnet und jede Unterlage darin geprüft.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>The vault is back. Open it with the passphrase of the backup.</source>
        <translation>Der Tresor ist wieder da. Öffnen Sie ihn mit der Passphrase der Sicherung.</translation>
    </message>
    <message>
        <source>The vault is back, but not all of it is as it was:</source>
        <translation>Der Tresor ist wieder da, aber nicht alles ist, wie es war:</translation>
    </message>
    <message>
        <source>Bringing the backup back …</source>
        <translation>Die Sicherung wird zurückgeholt …</translation>
    </message>
    <message>
        <source>Choose the backup&apos;s folder</source>
        <translation>Ordner der Sicherung wählen</translation>
    </message>
    <message>
        <source>Choose the folder in which the vault shall lie</source>
        <translation>Ordner wählen, in dem der Tresor liegen soll</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Noch nicht gewählt</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Copying to the backup …</source>
        <translation>Die Sicherung wird geschrieben …</translation>
    </message>
    <message>
        <source>Reading every byte and comparing …</source>
        <translation>Jedes Byte wird gelesen und verglichen …</translation>
    </message>
    <message>
        <source>Bringing the backup back …</source>
        <translation>Die Sicherung wird zurückgeholt …</translation>
    </message>
    <message>
        <source>Encrypting everything anew …</source>
        <translation>Alles wird neu verschlüsselt …</translation>
    </message>
    <message>
        <source>Saving what can still be read …</source>
        <translation>Was noch lesbar ist, wird gerettet …</translation>
    </message>
    <message>
        <source>Putting things right …</source>
        <translation>Der Tresor wird repariert …</translation>
    </message>
    <message>
        <source>Writing the package …</source>
        <translation>Das Paket wird geschrieben …</translation>
    </message>
    <message>
        <source>Rewriting images …</source>
        <translation>Bilder werden umgeschrieben …</translation>
    </message>
    <message>
        <source>Making sample records …</source>
        <translation>Beispiel-Unterlagen werden erstellt …</translation>
    </message>
</context>
<context>
    <name>CalendarSection</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>A file with the weekly ten minutes, appointments and deadlines, for any calendar program.</source>
        <translation>Eine Datei mit den zehn Minuten der Woche, mit Terminen und Fristen, für jedes Kalenderprogramm.</translation>
    </message>
    <message>
        <source>Say in the titles what each is about</source>
        <translation>In den Titeln sagen, worum es geht</translation>
    </message>
    <message>
        <source>Then whoever sees the calendar can read it.</source>
        <translation>Dann kann es jeder lesen, der den Kalender sieht.</translation>
    </message>
    <message>
        <source>Save a calendar file</source>
        <translation>Kalenderdatei speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) saved. Open the file with your calendar program.</source>
        <translation>
            <numerusform>%n Eintrag gespeichert. Öffnen Sie die Datei mit Ihrem Kalenderprogramm.</numerusform>
            <numerusform>%n Einträge gespeichert. Öffnen Sie die Datei mit Ihrem Kalenderprogramm.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CandidatesPart</name>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Choose this doctor</source>
        <translation>Diesen Arzt wählen</translation>
    </message>
    <message>
        <source>Tied to the first doctor: {reasons}. {advice}</source>
        <translation>Verbindung zum ersten Arzt: {reasons}. {advice}</translation>
    </message>
    <message>
        <source>Chosen: {name}.</source>
        <translation>Gewählt: {name}.</translation>
    </message>
</context>
<context>
    <name>CannotBeShown</name>
    <message>
        <source>Carebinder cannot show this kind of file.</source>
        <translation>Carebinder kann diese Art von Datei nicht zeigen.</translation>
    </message>
    <message>
        <source>This is an Excel, PowerPoint or Word file of an old form. With its program, save it as PDF and add that too.</source>
        <translation>Dies ist eine Datei von Excel, PowerPoint oder Word in einer alten Form. Speichern Sie sie mit ihrem Programm als PDF, und fügen Sie auch dieses hinzu.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file holds no words.</source>
        <translation>In der Datei steht kein Text.</translation>
    </message>
    <message>
        <source>This DICOM file holds no picture.</source>
        <translation>In dieser DICOM-Datei ist kein Bild.</translation>
    </message>
    <message>
        <source>This is a list of images that somebody marked. It holds no picture itself.</source>
        <translation>Das ist eine Liste von Bildern, die jemand markiert hat. Sie selbst enthält kein Bild.</translation>
    </message>
    <message>
        <source>This is a recorded curve, such as an ECG, in a form that cannot be drawn here.</source>
        <translation>Das ist eine aufgezeichnete Kurve, zum Beispiel ein EKG, in einer Form, die hier nicht gezeichnet werden kann.</translation>
    </message>
    <message>
        <source>This is a plan or dose of radiotherapy. It needs a program of its own.</source>
        <translation>Das ist ein Plan oder eine Dosis für eine Bestrahlung. Dafür braucht es ein eigenes Programm.</translation>
    </message>
    <message>
        <source>Carebinder cannot play the format of this recording.</source>
        <translation>Carebinder kann diese Art von Aufnahme nicht abspielen.</translation>
    </message>
    <message>
        <source>The file is damaged, so that it cannot be played.</source>
        <translation>Die Datei ist beschädigt und kann nicht abgespielt werden.</translation>
    </message>
    <message>
        <source>The recording is too large to be played here.</source>
        <translation>Die Aufnahme ist zu groß, um hier abgespielt zu werden.</translation>
    </message>
    <message>
        <source>Playing it failed. The rest of the program is not affected. You can try again.</source>
        <translation>Das Abspielen ist misslungen. Das übrige Programm läuft normal weiter. Sie können es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The file is damaged, so that it cannot be drawn.</source>
        <translation>Die Datei ist beschädigt und kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The file ends too early.</source>
        <translation>Die Datei endet zu früh.</translation>
    </message>
    <message>
        <source>The picture is too large to be drawn here.</source>
        <translation>Das Bild ist zu groß, um hier gezeigt zu werden.</translation>
    </message>
    <message>
        <source>Drawing it took too long, so it was stopped.</source>
        <translation>Das Zeichnen dauerte zu lange und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Drawing it failed. The rest of the program is not affected.</source>
        <translation>Das Zeichnen ist misslungen. Das übrige Programm läuft normal weiter.</translation>
    </message>
    <message>
        <source>It is stored in a variant of its format that cannot be drawn here.</source>
        <translation>Die Datei ist in einer Form gespeichert, die hier nicht gezeigt werden kann.</translation>
    </message>
    <message>
        <source>It is a film. Carebinder keeps films, but cannot play them.</source>
        <translation>Es ist ein Film. Carebinder bewahrt Filme auf, kann sie aber nicht abspielen.</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>Die Datei ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>That password was not right.</source>
        <translation>Das Passwort war nicht richtig.</translation>
    </message>
    <message>
        <source>It is encrypted in a way that cannot be opened here.</source>
        <translation>Die Datei ist so verschlüsselt, dass sie hier nicht geöffnet werden kann.</translation>
    </message>
    <message>
        <source>It cannot be shown here.</source>
        <translation>Das kann hier nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The original is kept, byte for byte, and goes into your package. To open it with another program, save a copy of it.</source>
        <translation>Das Original bleibt Byte für Byte erhalten und kommt in Ihr Paket. Um es mit einem anderen Programm zu öffnen, speichern Sie eine Kopie.</translation>
    </message>
    <message>
        <source>It cannot be shown because of a fault in this program.</source>
        <translation>Wegen eines Fehlers in diesem Programm kann das nicht gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>since {date}</source>
        <translation>seit {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>for: {reason}</source>
        <translation>für: {reason}</translation>
    </message>
    <message>
        <source>{deed}: {name}</source>
        <translation>{deed}: {name}</translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>Medicines and allergies</source>
        <translation>Medikamente und Allergien</translation>
    </message>
    <message>
        <source>Everyone has a list of their own. Whose do you want to see?</source>
        <translation>Jede Person hat ihre eigene Liste. Wessen Liste möchten Sie sehen?</translation>
    </message>
    <message>
        <source>of {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>Liste drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Last confirmed as right on {date}.</source>
        <translation>Zuletzt am {date} als richtig bestätigt.</translation>
    </message>
    <message>
        <source>A doctor wants to know how fresh this list is. Read it through, then confirm it.</source>
        <translation>In der Praxis zählt, wie aktuell die Liste ist. Lesen Sie sie durch und bestätigen Sie sie dann.</translation>
    </message>
    <message>
        <source>Everything here is right as of today</source>
        <translation>Heute stimmt hier alles</translation>
    </message>
    <message>
        <source>Taken now</source>
        <translation>Jetzt genommen</translation>
    </message>
    <message>
        <source>No medicine is entered as taken now.</source>
        <translation>Für jetzt ist kein Medikament eingetragen.</translation>
    </message>
    <message>
        <source>Add a medicine</source>
        <translation>Medikament hinzufügen</translation>
    </message>
    <message>
        <source>Taken before</source>
        <translation>Früher genommen</translation>
    </message>
    <message>
        <source>Allergies and intolerances</source>
        <translation>Allergien und Unverträglichkeiten</translation>
    </message>
    <message>
        <source>Stated on {date}.</source>
        <translation>Angegeben am {date}.</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>No allergies known</source>
        <translation>Keine Allergien bekannt</translation>
    </message>
    <message>
        <source>Nothing has been said about allergies yet.</source>
        <translation>Zu Allergien ist noch nichts angegeben.</translation>
    </message>
    <message>
        <source>Add an allergy</source>
        <translation>Allergie hinzufügen</translation>
    </message>
    <message>
        <source>No allergies are known</source>
        <translation>Keine Allergien bekannt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>No longer taken</source>
        <translation>Nicht mehr genommen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Taken again</source>
        <translation>Wieder genommen</translation>
    </message>
</context>
<context>
    <name>CaseFacts</name>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Your current doctor</source>
        <translation>Wer Sie jetzt behandelt</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>Was bisher war</translation>
    </message>
    <message>
        <source>The specialist</source>
        <translation>Für die Zweitmeinung</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>Das Paket</translation>
    </message>
    <message>
        <source>The diagnosis, in your own words</source>
        <translation>Die Diagnose, in Ihren Worten</translation>
    </message>
    <message>
        <source>What you were told, as you understood it.</source>
        <translation>Was man Ihnen gesagt hat, so wie Sie es verstanden haben.</translation>
    </message>
    <message>
        <source>What you understand, and what worries you</source>
        <translation>Was Sie verstehen und was Ihnen Sorgen macht</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Since when, what makes them worse, how they affect your days.</source>
        <translation>Seit wann, was sie schlimmer macht, wie sie Ihren Alltag stören.</translation>
    </message>
    <message>
        <source>What matters to you</source>
        <translation>Was Ihnen wichtig ist</translation>
    </message>
    <message>
        <source>What makes it harder for you</source>
        <translation>Was es Ihnen schwer macht</translation>
    </message>
    <message>
        <source>Money, travel, work, care for others.</source>
        <translation>Geld, Wege, Arbeit, Sorge für andere.</translation>
    </message>
    <message>
        <source>Doctor&apos;s name</source>
        <translation>Name (Ärztin oder Arzt)</translation>
    </message>
    <message>
        <source>Practice or clinic</source>
        <translation>Praxis oder Klinik</translation>
    </message>
    <message>
        <source>Doctor&apos;s address</source>
        <translation>Adresse der Praxis oder Klinik</translation>
    </message>
    <message>
        <source>Doctor&apos;s phone number</source>
        <translation>Telefon der Praxis oder Klinik</translation>
    </message>
    <message>
        <source>When the first opinion was given</source>
        <translation>Wann die erste Meinung kam</translation>
    </message>
    <message>
        <source>The treatment that was proposed</source>
        <translation>Die vorgeschlagene Behandlung</translation>
    </message>
    <message>
        <source>Is it, or may it be, cancer?</source>
        <translation>Ist es Krebs, oder könnte es Krebs sein?</translation>
    </message>
    <message>
        <source>Was tissue taken and looked at?</source>
        <translation>Wurde Gewebe entnommen und untersucht?</translation>
    </message>
    <message>
        <source>Was there an operation or another procedure?</source>
        <translation>Gab es eine Operation oder einen anderen Eingriff?</translation>
    </message>
    <message>
        <source>Were you in hospital in the time the package covers?</source>
        <translation>Waren Sie in der Zeit, um die es im Paket geht, im Krankenhaus?</translation>
    </message>
    <message>
        <source>Was there any treatment for it so far?</source>
        <translation>Wurde es schon behandelt?</translation>
    </message>
    <message>
        <source>Treatments so far</source>
        <translation>Bisherige Behandlung</translation>
    </message>
    <message>
        <source>What, from when to when, how it went, why it ended.</source>
        <translation>Was, von wann bis wann, wie es lief, warum es endete.</translation>
    </message>
    <message>
        <source>Do you take any medicine?</source>
        <translation>Nehmen Sie Medikamente?</translation>
    </message>
    <message>
        <source>Were there earlier images of the same part of the body?</source>
        <translation>Gab es frühere Bilder vom selben Körperteil?</translation>
    </message>
    <message>
        <source>Glass slides or blocks of the tissue</source>
        <translation>Gewebeproben auf Glas oder in Blöcken</translation>
    </message>
    <message>
        <source>Who is asked for the second opinion</source>
        <translation>Wer um die Zweitmeinung gebeten wird</translation>
    </message>
    <message>
        <source>Specialist&apos;s address</source>
        <translation>Adresse der Facharztpraxis</translation>
    </message>
    <message>
        <source>Specialist&apos;s phone number</source>
        <translation>Telefon der Facharztpraxis</translation>
    </message>
    <message>
        <source>Language the specialist reads</source>
        <translation>Sprache, die man dort liest</translation>
    </message>
    <message>
        <source>The package&apos;s own pages are in English, German, French or Spanish.</source>
        <translation>Die Begleitseiten im Paket gibt es auf Englisch, Deutsch, Französisch oder Spanisch.</translation>
    </message>
    <message>
        <source>What the specialist&apos;s office asks for besides</source>
        <translation>Was die Facharztpraxis sonst noch möchte</translation>
    </message>
    <message>
        <source>Months the package covers</source>
        <translation>Wie viele Monate das Paket umfasst</translation>
    </message>
    <message>
        <source>{months} unless you set another number.</source>
        <translation>{months}, wenn Sie keine andere Zahl eingeben.</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Ihre Telefonnummer</translation>
    </message>
    <message>
        <source>For questions about the package.</source>
        <translation>Für Fragen zum Paket.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Your address, for letters</source>
        <translation>Ihre Anschrift, für Briefe</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Geschickt</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Insurance card</source>
        <translation>Versicherungskarte</translation>
    </message>
    <message>
        <source>Copy of identity card or passport</source>
        <translation>Kopie von Ausweis oder Pass</translation>
    </message>
    <message>
        <source>Advance directive</source>
        <translation>Patientenverfügung</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>Which case</source>
        <translation>Welcher Fall</translation>
    </message>
    <message>
        <source>Rename this case</source>
        <translation>Diesen Fall umbenennen</translation>
    </message>
    <message>
        <source>Move this case to the bin</source>
        <translation>Diesen Fall in den Papierkorb legen</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>The case is begun.</source>
        <translation>Der Fall ist begonnen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“{title}” moved to the bin.</source>
        <translation>„{title}“ liegt im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>2. Checklist: {ready} of {total}</source>
        <translation>2. Checkliste: {ready} von {total}</translation>
    </message>
    <message>
        <source>1. Case facts</source>
        <translation>1. Angaben</translation>
    </message>
    <message>
        <source>2. Checklist</source>
        <translation>2. Checkliste</translation>
    </message>
    <message>
        <source>3. Contents</source>
        <translation>3. Inhalt</translation>
    </message>
    <message>
        <source>4. Make</source>
        <translation>4. Erstellen</translation>
    </message>
    <message>
        <source>Packages made</source>
        <translation>Erstellte Pakete</translation>
    </message>
    <message>
        <source>What you wrote down when</source>
        <translation>Was Sie wann aufgeschrieben haben</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Alle Schritte</translation>
    </message>
</context>
<context>
    <name>CellBox</name>
    <message>
        <source>{doctor}, {date}</source>
        <translation>{doctor}, {date}</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Hier steht noch nichts.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>{deed}: {topic}, {doctor}</source>
        <translation>{deed}: {topic}, {doctor}</translation>
    </message>
    <message>
        <source>Images, slice {number}</source>
        <translation>Bilder, Schicht {number}</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Record, page {page}</source>
        <translation>Unterlage, Seite {page}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Unterlage</translation>
    </message>
</context>
<context>
    <name>ChartPart</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Turn open points into questions</source>
        <translation>Aus offenen Punkten Fragen machen</translation>
    </message>
    <message>
        <source>Every point is filled in, and every difference is marked.</source>
        <translation>Jeder Punkt ist ausgefüllt, und jeder Unterschied ist vermerkt.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still empty</source>
        <translation>
            <numerusform>%n Feld noch leer</numerusform>
            <numerusform>%n Felder noch leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark each difference.</source>
        <translation>Vermerken Sie jeden Unterschied.</translation>
    </message>
    <message>
        <source>The open points are on your list of questions.</source>
        <translation>Die offenen Punkte stehen auf Ihrer Liste der Fragen.</translation>
    </message>
    <message>
        <source>{topic}: {doctor}</source>
        <translation>{topic}: {doctor}</translation>
    </message>
    <message>
        <source>Removed: {name}.</source>
        <translation>Entfernt: {name}.</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check a package</source>
        <translation>Paket prüfen</translation>
    </message>
    <message>
        <source>Reads every byte of a package, from a disc, a stick or a download, and says whether anything was changed or lost.</source>
        <translation>Liest ein Paket Byte für Byte, von einer CD, einem Stick oder aus dem Internet. Sagt Ihnen, ob etwas verändert wurde oder fehlt.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose a zip file…</source>
        <translation>ZIP-Datei wählen…</translation>
    </message>
    <message>
        <source>Reading every byte</source>
        <translation>Jedes Byte wird gelesen</translation>
    </message>
    <message>
        <source>Which folder holds the package?</source>
        <translation>In welchem Ordner ist das Paket?</translation>
    </message>
    <message>
        <source>Which zip file is the package?</source>
        <translation>Welche ZIP-Datei ist das Paket?</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>{path} is complete and unchanged: {files}, {size}.</source>
        <translation>{path} ist vollständig und unverändert: {files}, {size}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path} is not what was built. %n difference(s):</source>
        <translation>
            <numerusform>{path} wurde verändert. %n Unterschied:</numerusform>
            <numerusform>{path} wurde verändert. %n Unterschiede:</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} {flaw}</source>
        <translation>{path} {flaw}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is not a package: it has no list of contents (MANIFEST.TXT).</source>
        <translation>{path} ist kein Paket: Die Inhaltsliste fehlt (MANIFEST.TXT).</translation>
    </message>
    <message>
        <source>{path} is damaged: its list of contents cannot be read. Make it again or fetch it again.</source>
        <translation>{path} ist beschädigt: Die Inhaltsliste ist nicht lesbar. Erstellen oder holen Sie das Paket noch einmal.</translation>
    </message>
    <message>
        <source>This does not open it. Look at it letter by letter; the hyphens do not matter.</source>
        <translation>Damit öffnet es sich nicht. Vergleichen Sie Zeichen für Zeichen; die Bindestriche sind nicht wichtig.</translation>
    </message>
    <message>
        <source>{path} is protected. Type the passphrase that was shown when it was made.</source>
        <translation>{path} ist geschützt. Geben Sie die Passphrase ein, die beim Erstellen angezeigt wurde.</translation>
    </message>
</context>
<context>
    <name>CheckPart</name>
    <message>
        <source>The check</source>
        <translation>Die Prüfung</translation>
    </message>
    <message>
        <source>Open the check</source>
        <translation>Prüfung öffnen</translation>
    </message>
    <message>
        <source>Add records</source>
        <translation>Unterlagen hinzufügen</translation>
    </message>
    <message>
        <source>Change what is checked for</source>
        <translation>Ändern, was geprüft wird</translation>
    </message>
    <message>
        <source>Still open: {what}.</source>
        <translation>Noch offen: {what}.</translation>
    </message>
    <message>
        <source>The check finds nothing missing.</source>
        <translation>Die Prüfung findet nichts, was fehlt.</translation>
    </message>
</context>
<context>
    <name>ChecklistPane</name>
    <message>
        <source>Change the list</source>
        <translation>Liste ändern</translation>
    </message>
    <message>
        <source>Next: choose what goes in</source>
        <translation>Weiter: Inhalt wählen</translation>
    </message>
    <message>
        <source>{ready} of {total} ready</source>
        <translation>{ready} von {total} vorhanden</translation>
    </message>
    <message>
        <source>You can make the package at any time. What is still open is said on its cover.</source>
        <translation>Sie können das Paket jederzeit erstellen. Was noch offen ist, steht auf dem Deckblatt.</translation>
    </message>
    <message>
        <source>Nothing important is missing.</source>
        <translation>Es fehlt nichts Wichtiges.</translation>
    </message>
    <message>
        <source>What to gather, by the list: {list}</source>
        <translation>Geprüft wird nach: {list}</translation>
    </message>
    <message>
        <source>{state} ({count})</source>
        <translation>{state} ({count})</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>{question} {answer}</source>
        <translation>{question} {answer}</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Verschiedene Werte</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Choose the vault&apos;s folder</source>
        <translation>Ordner des Tresors wählen</translation>
    </message>
    <message>
        <source>My health records</source>
        <translation>Meine Gesundheitsunterlagen</translation>
    </message>
</context>
<context>
    <name>CineBar</name>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Back and forth</source>
        <translation>Hin und zurück</translation>
    </message>
    <message>
        <source>Close the film</source>
        <translation>Film schließen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>{count} per second</source>
        <translation>{count} pro Sekunde</translation>
    </message>
</context>
<context>
    <name>ClosedSection</name>
    <message>
        <source>When Carebinder is closed</source>
        <translation>Wenn Carebinder geschlossen ist</translation>
    </message>
    <message>
        <source>Your computer can remind you while Carebinder is closed. It then reads a small file with times only, never the vault, and no word about your health appears on the screen.</source>
        <translation>Ihr Computer kann Sie erinnern, auch wenn Carebinder geschlossen ist. Er liest dann eine kleine Datei, in der nur Zeiten stehen, nie den Tresor. Auf dem Bildschirm steht kein Wort über Ihre Gesundheit.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>What this writes</source>
        <translation>Was dabei geschrieben wird</translation>
    </message>
    <message>
        <source>This computer did not accept it. Nothing was left behind.</source>
        <translation>Dieser Computer hat es nicht angenommen. Nichts blieb zurück.</translation>
    </message>
    <message>
        <source>It is switched on.</source>
        <translation>Es ist eingeschaltet.</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>Es ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>It is set up, but does not run. Switch it on again.</source>
        <translation>Es ist eingerichtet, läuft aber nicht. Schalten Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>It is switched on, but still as it was set up before. Switch it on again.</source>
        <translation>Es ist eingeschaltet, aber noch so, wie es früher eingerichtet wurde. Schalten Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>This computer has no timer that Carebinder knows.</source>
        <translation>Dieser Computer hat keinen Zeitplaner, den Carebinder kennt.</translation>
    </message>
</context>
<context>
    <name>ContentsModel</name>
    <message>
        <source>Record</source>
        <translation>Unterlage</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>{title}
{date}, {size}</source>
        <comment>a record and below it its date and size</comment>
        <translation>{title}
{date}, {size}</translation>
    </message>
    <message>
        <source>Stays out: {reason} ({count})</source>
        <translation>Nicht dabei: {reason} ({count})</translation>
    </message>
    <message>
        <source>{shelf}: {going} of {all}</source>
        <translation>{shelf}: {going} von {all}</translation>
    </message>
</context>
<context>
    <name>ContentsPane</name>
    <message>
        <source>Add records</source>
        <translation>Unterlagen hinzufügen</translation>
    </message>
    <message>
        <source>There are no records for the package yet.</source>
        <translation>Es gibt noch keine Unterlagen für das Paket.</translation>
    </message>
    <message>
        <source>Look at what waits</source>
        <translation>Wartende ansehen</translation>
    </message>
    <message>
        <source>{going} of {all} records go in</source>
        <translation>{going} von {all} Unterlagen kommen ins Paket</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay out until you say whose they are.</source>
        <translation>
            <numerusform>%n Unterlage bleibt draußen, bis Sie sagen, zu wem sie gehört.</numerusform>
            <numerusform>%n Unterlagen bleiben draußen, bis Sie sagen, zu wem sie gehören.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records in the package</source>
        <translation>Unterlagen im Paket</translation>
    </message>
    <message>
        <source>Next: make the package</source>
        <translation>Weiter: Paket erstellen</translation>
    </message>
    <message>
        <source>Show this record</source>
        <translation>Diese Unterlage zeigen</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Outside the vault the copy is not encrypted. Everybody who gets at it can read it.</source>
        <translation>Außerhalb des Tresors ist die Kopie nicht verschlüsselt. Wer an sie herankommt, kann sie lesen.</translation>
    </message>
    <message>
        <source>Save a copy?</source>
        <translation>Kopie speichern?</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Ort wählen</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Another program can only open a copy outside the vault. That copy is not encrypted, and it stays where you put it until you delete it. Choose a folder for it.</source>
        <translation>Ein anderes Programm kann nur eine Kopie außerhalb des Tresors öffnen. Diese Kopie ist nicht verschlüsselt. Sie bleibt dort liegen, bis Sie sie löschen. Wählen Sie einen Ordner dafür.</translation>
    </message>
    <message>
        <source>Open with another program?</source>
        <translation>Mit anderem Programm öffnen?</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Nicht öffnen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Choose a folder for the copy</source>
        <translation>Ordner für die Kopie wählen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved.</source>
        <translation>
            <numerusform>%n Datei gespeichert.</numerusform>
            <numerusform>%n Dateien gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} The copy in {folder} is not encrypted.</source>
        <translation>{files} Die Kopie in {folder} ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>A copy lies in {folder}. Delete it there when you no longer need it.</source>
        <translation>In {folder} liegt eine Kopie. Löschen Sie sie dort, wenn Sie sie nicht mehr brauchen.</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Offen lassen</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was pressed for a while. The vault locks in %n second(s).</source>
        <translation>
            <numerusform>Es wurde eine Weile nichts gedrückt. Der Tresor wird in %n Sekunde gesperrt.</numerusform>
            <numerusform>Es wurde eine Weile nichts gedrückt. Der Tresor wird in %n Sekunden gesperrt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong that is our fault, not yours</source>
        <translation>Etwas ist schiefgegangen. Das ist unser Fehler, nicht Ihrer</translation>
    </message>
    <message>
        <source>What was finished before is kept in the vault. Nothing in it was harmed.</source>
        <translation>Was vorher fertig war, ist im Tresor gespeichert. Dort ist nichts beschädigt.</translation>
    </message>
    <message>
        <source>Please send us this report. It names places in our program and nothing of yours: no names, no records.</source>
        <translation>Bitte schicken Sie uns diesen Bericht. Darin stehen nur Stellen aus unserem Programm und nichts von Ihnen: keine Namen, keine Unterlagen.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Lock and close</source>
        <translation>Sperren und schließen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Cuts</name>
    <message>
        <source>As it was taken</source>
        <translation>Wie aufgenommen</translation>
    </message>
    <message>
        <source>From below (axial)</source>
        <translation>Von unten (axial)</translation>
    </message>
    <message>
        <source>From the front (coronal)</source>
        <translation>Von vorn (koronal)</translation>
    </message>
    <message>
        <source>From the side (sagittal)</source>
        <translation>Von der Seite (sagittal)</translation>
    </message>
    <message>
        <source>There are too few slices to look at them from another direction.</source>
        <translation>Es sind zu wenige Schichten, um sie aus einer anderen Richtung anzusehen.</translation>
    </message>
    <message>
        <source>Slices are missing in between. Another direction would show something untrue.</source>
        <translation>Dazwischen fehlen Schichten. Eine andere Richtung würde etwas Falsches zeigen.</translation>
    </message>
    <message>
        <source>The slices are not evenly spaced. Another direction would be distorted.</source>
        <translation>Die Abstände der Schichten sind ungleich. Eine andere Richtung wäre verzerrt.</translation>
    </message>
    <message>
        <source>The slices were taken tilted. Another direction would be distorted.</source>
        <translation>Die Schichten sind schräg aufgenommen. Eine andere Richtung wäre verzerrt.</translation>
    </message>
    <message>
        <source>Several slices lie in the same place.</source>
        <translation>Mehrere Schichten liegen an derselben Stelle.</translation>
    </message>
    <message>
        <source>The files do not say where in the body each slice lies.</source>
        <translation>In den Dateien steht nicht, wo im Körper jede Schicht liegt.</translation>
    </message>
    <message>
        <source>These pictures were taken in different directions.</source>
        <translation>Diese Bilder sind in verschiedenen Richtungen aufgenommen.</translation>
    </message>
    <message>
        <source>The files do not say how large the picture is in the body.</source>
        <translation>In den Dateien steht nicht, wie groß das Bild im Körper ist.</translation>
    </message>
    <message>
        <source>Pictures in colour cannot be put together.</source>
        <translation>Farbige Bilder lassen sich nicht zusammensetzen.</translation>
    </message>
    <message>
        <source>The series is too large to be put together here (more than 512 MB).</source>
        <translation>Die Serie ist zu groß, um sie hier zusammenzusetzen (mehr als 512 MB).</translation>
    </message>
    <message>
        <source>Not all slices can be read.</source>
        <translation>Nicht alle Schichten sind lesbar.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Several values</source>
        <translation>Verschiedene Werte</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>{number}  {words}</source>
        <translation>{number}  {words}</translation>
    </message>
    <message>
        <source>Date of the record</source>
        <translation>Datum der Unterlage</translation>
    </message>
    <message>
        <source>Save the date</source>
        <translation>Datum speichern</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Zurück zur Frage</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>{name} is now among the medicines taken before.</source>
        <translation>{name} steht jetzt unter „Früher genommen“.</translation>
    </message>
    <message>
        <source>{name} is now among the medicines taken now.</source>
        <translation>{name} steht jetzt unter „Jetzt genommen“.</translation>
    </message>
    <message>
        <source>{name} was removed from the list.</source>
        <translation>{name} wurde aus der Liste entfernt.</translation>
    </message>
    <message>
        <source>Removed from the list.</source>
        <translation>Aus der Liste entfernt.</translation>
    </message>
    <message>
        <source>Noted: no allergies are known.</source>
        <translation>Notiert: Es sind keine Allergien bekannt.</translation>
    </message>
    <message>
        <source>Noted: everything is right as of today.</source>
        <translation>Notiert: Heute stimmt alles.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} ist gespeichert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>The slices are still being looked through.</source>
        <translation>Die Schichten werden noch durchgesehen.</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>It has not been saved yet.</source>
        <translation>Es ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Throw away what you typed?</source>
        <translation>Wegwerfen, was Sie geschrieben haben?</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Weiterschreiben</translation>
    </message>
</context>
<context>
    <name>DropGround</name>
    <message>
        <source>A picture was copied, but no file. Save the picture first, then add its file.</source>
        <translation>Kopiert wurde ein Bild, keine Datei. Speichern Sie das Bild zuerst, und fügen Sie dann die Datei hinzu.</translation>
    </message>
    <message>
        <source>No files were copied. Copy files or a folder first, then paste them here.</source>
        <translation>Es sind keine Dateien kopiert. Kopieren Sie erst Dateien oder einen Ordner und fügen Sie sie dann hier ein.</translation>
    </message>
    <message>
        <source>Drop to add</source>
        <translation>Zum Hinzufügen loslassen</translation>
    </message>
    <message>
        <source>Files, folders, zip archives and discs. Nothing leaves this computer.</source>
        <translation>Dateien, Ordner, ZIP-Archive und CDs. Nichts verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>What is due</source>
        <translation>Was ansteht</translation>
    </message>
</context>
<context>
    <name>ElementModel</name>
    <message>
        <source>Tag</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>ElementsWindow</name>
    <message>
        <source>File details</source>
        <translation>Dateiangaben</translation>
    </message>
    <message>
        <source>Search tags, names and values</source>
        <translation>Kennungen, Namen und Werte suchen</translation>
    </message>
    <message>
        <source>Search in the file details</source>
        <translation>In den Dateiangaben suchen</translation>
    </message>
    <message>
        <source>Copy this line</source>
        <translation>Diese Zeile kopieren</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard when the vault is locked.</source>
        <translation>Kopiert. Beim Sperren des Tresors verschwindet es aus der Zwischenablage.</translation>
    </message>
    <message>
        <source>Elements of the file</source>
        <translation>Angaben in der Datei</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Nothing was found with these words.</source>
        <translation>Mit diesen Wörtern wurde nichts gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that fit these filters wait until you say whose they are.</source>
        <translation>
            <numerusform>%n Unterlage, die zu diesen Filtern passt, wartet, bis Sie sagen, zu wem sie gehört.</numerusform>
            <numerusform>%n Unterlagen, die zu diesen Filtern passen, warten, bis Sie sagen, zu wem sie gehören.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait here until you say whose they are.</source>
        <translation>
            <numerusform>%n Unterlage wartet hier, bis Sie sagen, zu wem sie gehört.</numerusform>
            <numerusform>%n Unterlagen warten hier, bis Sie sagen, zu wem sie gehören.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record waits for you any more.</source>
        <translation>Keine Unterlage wartet mehr auf Sie.</translation>
    </message>
    <message>
        <source>No record fits these filters.</source>
        <translation>Keine Unterlage passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>No record is in the bin. What is moved here can be taken back for 30 days.</source>
        <translation>Im Papierkorb liegt keine Unterlage. Was hierher kommt, können Sie 30 Tage lang zurückholen.</translation>
    </message>
    <message>
        <source>There is nothing here yet. New records find their shelf by themselves.</source>
        <translation>Hier ist noch nichts. Neue Unterlagen kommen von selbst in ihren Bereich.</translation>
    </message>
    <message>
        <source>There are no records yet. Add a folder, a disc or single files.</source>
        <translation>Es gibt noch keine Unterlagen. Fügen Sie einen Ordner, eine CD oder einzelne Dateien hinzu.</translation>
    </message>
</context>
<context>
    <name>EmptyView</name>
    <message>
        <source>Add records</source>
        <translation>Unterlagen hinzufügen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Look at what waits</source>
        <translation>Wartende ansehen</translation>
    </message>
</context>
<context>
    <name>EntriesPart</name>
    <message>
        <source>Nothing is entered yet.</source>
        <translation>Noch nichts eingetragen.</translation>
    </message>
    <message>
        <source>Removed: {name}.</source>
        <translation>Entfernt: {name}.</translation>
    </message>
    <message>
        <source>Noted with today&apos;s date.</source>
        <translation>Mit dem heutigen Datum notiert.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This was not saved. Please try again.</source>
        <translation>Das wurde nicht gespeichert. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This was not understood.</source>
        <translation>Das wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no vault at {path}.</source>
        <translation>In {path} ist kein Tresor.</translation>
    </message>
    <message>
        <source>There is no vault here.</source>
        <translation>Hier ist kein Tresor.</translation>
    </message>
    <message>
        <source>It may have been moved, or lie on a disk that is not connected. Look for its folder.</source>
        <translation>Vielleicht wurde er verschoben oder liegt auf einem Laufwerk, das nicht angeschlossen ist. Suchen Sie seinen Ordner.</translation>
    </message>
    <message>
        <source>No vault was chosen.</source>
        <translation>Es wurde kein Tresor gewählt.</translation>
    </message>
    <message>
        <source>Choose the folder of a vault.</source>
        <translation>Wählen Sie den Ordner eines Tresors.</translation>
    </message>
    <message>
        <source>There is something at {path} already.</source>
        <translation>In {path} ist schon etwas.</translation>
    </message>
    <message>
        <source>There is something there already.</source>
        <translation>Dort ist schon etwas.</translation>
    </message>
    <message>
        <source>It was left exactly as it was.</source>
        <translation>Es blieb genau so, wie es war.</translation>
    </message>
    <message>
        <source>Choose another place or another name, or open the vault that is there.</source>
        <translation>Wählen Sie einen anderen Ort oder Namen, oder öffnen Sie den Tresor, der schon da ist.</translation>
    </message>
    <message>
        <source>Its records are safe: two programs never write at once.</source>
        <translation>Die Unterlagen sind sicher: Nie schreiben zwei Programme zugleich.</translation>
    </message>
    <message>
        <source>The vault at {path} was made by a newer Carebinder.</source>
        <translation>Der Tresor in {path} wurde mit einem neueren Carebinder erstellt.</translation>
    </message>
    <message>
        <source>The vault was made by a newer Carebinder.</source>
        <translation>Der Tresor wurde mit einem neueren Carebinder erstellt.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Er wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Install the newest Carebinder and open the vault with that.</source>
        <translation>Installieren Sie den neuesten Carebinder und öffnen Sie den Tresor damit.</translation>
    </message>
    <message>
        <source>Nothing can be written where this vault lies: it can only be looked at.</source>
        <translation>Wo dieser Tresor liegt, kann nichts geschrieben werden: Er kann nur angesehen werden.</translation>
    </message>
    <message>
        <source>Nothing was changed. Records can be found, shown, copied out, exported and checked.</source>
        <translation>Nichts wurde geändert. Unterlagen können gesucht, gezeigt, herauskopiert, als Paket ausgegeben und geprüft werden.</translation>
    </message>
    <message>
        <source>To change something, copy the vault to this computer: lock it, then choose “More ways to begin” and “Bring a backup back”.</source>
        <translation>Um etwas zu ändern, kopieren Sie den Tresor auf diesen Computer: Sperren Sie ihn, wählen Sie dann „Weitere Möglichkeiten“ und „Sicherung zurückholen“.</translation>
    </message>
    <message>
        <source>The vault at {path} was not closed properly, and nothing can be written there.</source>
        <translation>Der Tresor in {path} wurde nicht richtig geschlossen, und dort kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>This vault was not closed properly, and nothing can be written there.</source>
        <translation>Dieser Tresor wurde nicht richtig geschlossen, und dort kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing was changed, nothing is lost.</source>
        <translation>Nichts wurde geändert, nichts ist verloren.</translation>
    </message>
    <message>
        <source>Copy it to this computer: choose “More ways to begin” and “Bring a backup back”. Then open the copy.</source>
        <translation>Kopieren Sie ihn auf diesen Computer: Wählen Sie „Weitere Möglichkeiten“ und „Sicherung zurückholen“. Öffnen Sie dann die Kopie.</translation>
    </message>
    <message>
        <source>A synchronising program made copies of the vault&apos;s own files.</source>
        <translation>Ein Programm, das Dateien abgleicht, hat Kopien von Dateien des Tresors gemacht.</translation>
    </message>
    <message>
        <source>Nothing was changed and none of the copies was removed.</source>
        <translation>Es wurde nichts geändert und keine der Kopien entfernt.</translation>
    </message>
    <message>
        <source>Stop the synchronising program, copy the whole folder, then check the vault in Settings.</source>
        <translation>Halten Sie das Abgleichen an und kopieren Sie den ganzen Ordner. Prüfen Sie dann den Tresor in den Einstellungen.</translation>
    </message>
    <message>
        <source>Both copies of the key file in {path} are damaged or missing.</source>
        <translation>Beide Kopien der Schlüsseldatei in {path} sind beschädigt oder fehlen.</translation>
    </message>
    <message>
        <source>The vault&apos;s key file is damaged or missing.</source>
        <translation>Die Schlüsseldatei des Tresors ist beschädigt oder fehlt.</translation>
    </message>
    <message>
        <source>The records themselves were not touched.</source>
        <translation>Die Unterlagen selbst wurden nicht angerührt.</translation>
    </message>
    <message>
        <source>Bring the newest backup back to a new place. Keep this folder until that worked.</source>
        <translation>Holen Sie die neueste Sicherung an einen neuen Ort zurück. Behalten Sie diesen Ordner, bis das geklappt hat.</translation>
    </message>
    <message>
        <source>{path} is no backup of a vault.</source>
        <translation>{path} ist keine Sicherung eines Tresors.</translation>
    </message>
    <message>
        <source>This is no backup of a vault.</source>
        <translation>Das ist keine Sicherung eines Tresors.</translation>
    </message>
    <message>
        <source>Choose the backup&apos;s own folder: the one that was chosen when the backup was made.</source>
        <translation>Wählen Sie den Ordner der Sicherung selbst: den, der beim Sichern gewählt wurde.</translation>
    </message>
    <message>
        <source>The backup in {path} was never finished.</source>
        <translation>Die Sicherung in {path} wurde nie fertig.</translation>
    </message>
    <message>
        <source>The backup was never finished.</source>
        <translation>Die Sicherung wurde nie fertig.</translation>
    </message>
    <message>
        <source>Back the vault up there again, or choose another backup.</source>
        <translation>Sichern Sie den Tresor dort noch einmal, oder wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>The index of the vault at {path} is damaged.</source>
        <translation>Das Verzeichnis des Tresors in {path} ist beschädigt.</translation>
    </message>
    <message>
        <source>The vault&apos;s index is damaged.</source>
        <translation>Das Verzeichnis des Tresors ist beschädigt.</translation>
    </message>
    <message>
        <source>The stored files were not touched.</source>
        <translation>Die gespeicherten Dateien wurden nicht angerührt.</translation>
    </message>
    <message>
        <source>Repair the vault. If that is not enough, bring a backup back.</source>
        <translation>Reparieren Sie den Tresor. Wenn das nicht reicht, holen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>The vault asks for a key computation that is too weak or too large to be genuine.</source>
        <translation>Der Tresor verlangt eine Berechnung des Schlüssels, die zu schwach oder zu groß ist, um echt zu sein.</translation>
    </message>
    <message>
        <source>The passphrase was not used, and nothing was opened.</source>
        <translation>Die Passphrase wurde nicht benutzt, und nichts wurde geöffnet.</translation>
    </message>
    <message>
        <source>Somebody may have changed the vault&apos;s key file. Bring a backup back.</source>
        <translation>Vielleicht hat jemand die Schlüsseldatei des Tresors geändert. Holen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Diese Passphrase öffnet den Tresor nicht.</translation>
    </message>
    <message>
        <source>Nothing was changed. You may try as often as you like.</source>
        <translation>Es wurde nichts geändert. Sie dürfen es so oft versuchen, wie Sie möchten.</translation>
    </message>
    <message>
        <source>Look at what you typed with Show. Check Caps Lock and the keyboard&apos;s language.</source>
        <translation>Mit „Zeigen“ sehen Sie, was Sie getippt haben. Prüfen Sie die Feststelltaste und die Sprache der Tastatur.</translation>
    </message>
    <message>
        <source>This recovery key has no mistake in it, but it is not the key of this vault.</source>
        <translation>In diesem Wiederherstellungsschlüssel ist kein Fehler, aber er gehört nicht zu diesem Tresor.</translation>
    </message>
    <message>
        <source>Look for the sheet made for this vault. When a new sheet is made, older ones stop working.</source>
        <translation>Suchen Sie das Blatt, das zu diesem Tresor gehört. Mit jedem neuen Blatt werden die älteren ungültig.</translation>
    </message>
    <message>
        <source>The recovery key has a mistake in group {position}.</source>
        <translation>Im Wiederherstellungsschlüssel ist ein Fehler in Gruppe {position}.</translation>
    </message>
    <message>
        <source>The recovery key has a mistake in it.</source>
        <translation>Im Wiederherstellungsschlüssel ist ein Fehler.</translation>
    </message>
    <message>
        <source>Compare that group with the sheet, letter by letter.</source>
        <translation>Vergleichen Sie diese Gruppe mit dem Blatt, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translation>Diese Passphrase ist zu leicht zu erraten.</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Es wurde noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>Take at least 15 characters. Several words that do not belong together are good.</source>
        <translation>Nehmen Sie mindestens 15 Zeichen. Gut sind mehrere Wörter, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>No passphrase was typed.</source>
        <translation>Es wurde keine Passphrase eingegeben.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>There is not enough room at {path}: {needed} are needed.</source>
        <translation>In {path} ist nicht genug Platz. Nötig sind {needed}.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Das Laufwerk ist voll.</translation>
    </message>
    <message>
        <source>What was finished is kept, what was begun was taken back.</source>
        <translation>Was fertig war, ist gespeichert. Was angefangen war, wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Free some room, then do the same again. What is in already is recognised.</source>
        <translation>Schaffen Sie Platz und machen Sie dann dasselbe noch einmal. Was schon da ist, wird erkannt.</translation>
    </message>
    <message>
        <source>{path} cannot be written to.</source>
        <translation>In {path} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The place cannot be written to.</source>
        <translation>An diesem Ort kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the disk is not write-protected and that you may write there.</source>
        <translation>Prüfen Sie, ob das Laufwerk einen Schreibschutz hat und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>The disk does not accept the name {path}.</source>
        <translation>Der Datenträger nimmt den Namen {path} nicht an.</translation>
    </message>
    <message>
        <source>The disk does not accept this name.</source>
        <translation>Der Datenträger nimmt diesen Namen nicht an.</translation>
    </message>
    <message>
        <source>Choose a shorter name of letters, digits, spaces and dashes.</source>
        <translation>Wählen Sie einen kürzeren Namen aus Buchstaben, Ziffern, Leerzeichen und Bindestrichen.</translation>
    </message>
    <message>
        <source>The disk at {path} cannot hold a file this large.</source>
        <translation>Der Datenträger bei {path} kann eine so große Datei nicht fassen.</translation>
    </message>
    <message>
        <source>The disk cannot hold a file this large.</source>
        <translation>Der Datenträger kann eine so große Datei nicht fassen.</translation>
    </message>
    <message>
        <source>Disks in the FAT format hold files of up to 4 GB. Make a folder, or use another disk.</source>
        <translation>Datenträger im FAT-Format fassen Dateien bis 4 GB. Machen Sie einen Ordner daraus, oder nehmen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>Too many files are open on this computer.</source>
        <translation>Auf diesem Computer sind zu viele Dateien geöffnet.</translation>
    </message>
    <message>
        <source>The disk reported an error at {path} ({reason}).</source>
        <translation>Das Laufwerk meldete einen Fehler in {path} ({reason}).</translation>
    </message>
    <message>
        <source>The disk reported an error ({reason}).</source>
        <translation>Das Laufwerk meldete einen Fehler ({reason}).</translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation>Das Laufwerk meldete einen Fehler.</translation>
    </message>
    <message>
        <source>What was finished before is kept.</source>
        <translation>Was vorher fertig war, ist gespeichert.</translation>
    </message>
    <message>
        <source>The vault at {path} is open in another program, or on another computer.</source>
        <translation>Der Tresor in {path} ist in einem anderen Programm oder auf einem anderen Computer geöffnet.</translation>
    </message>
    <message>
        <source>The vault is open in another program, or on another computer.</source>
        <translation>Der Tresor ist in einem anderen Programm oder auf einem anderen Computer geöffnet.</translation>
    </message>
    <message>
        <source>Close it there, or wait for the other program to finish. Then try again. A computer that broke down lets go of it by itself, in a network folder after some minutes.</source>
        <translation>Schließen Sie ihn dort, oder warten Sie, bis das andere Programm fertig ist. Versuchen Sie es dann noch einmal. Ein Computer, der abgestürzt ist, gibt ihn von selbst frei, in einem Netzwerkordner nach einigen Minuten.</translation>
    </message>
    <message>
        <source>The disk cannot keep a second program out of the vault.</source>
        <translation>Der Datenträger kann ein zweites Programm nicht vom Tresor fernhalten.</translation>
    </message>
    <message>
        <source>Copy the vault to this computer&apos;s own disk: choose “More ways to begin” and “Bring a backup back”. Then open the copy.</source>
        <translation>Kopieren Sie den Tresor auf den eigenen Datenträger dieses Computers: Wählen Sie „Weitere Möglichkeiten“ und „Sicherung zurückholen“. Öffnen Sie dann die Kopie.</translation>
    </message>
    <message>
        <source>Check the cable or the disk, then try again. If it stays, back up to another disk.</source>
        <translation>Prüfen Sie Kabel und Laufwerk und versuchen Sie es noch einmal. Hilft das nicht, sichern Sie auf ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>In {path} ist nichts.</translation>
    </message>
    <message>
        <source>There is nothing at that place.</source>
        <translation>An diesem Ort ist nichts.</translation>
    </message>
    <message>
        <source>It may have been moved. A disc or stick may need to be put in again.</source>
        <translation>Vielleicht wurde es verschoben, oder eine CD oder ein Stick ist nicht eingesteckt.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>That file cannot be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that you may read it, or copy it to this computer first.</source>
        <translation>Prüfen Sie, ob Sie sie lesen dürfen, oder kopieren Sie sie erst auf diesen Computer.</translation>
    </message>
    <message>
        <source>It was left exactly as it was; nothing was overwritten.</source>
        <translation>Es blieb genau so, wie es war. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>{path} lies inside the vault&apos;s own folder.</source>
        <translation>{path} liegt im Ordner des Tresors.</translation>
    </message>
    <message>
        <source>That place lies inside the vault&apos;s own folder.</source>
        <translation>Dieser Ort liegt im Ordner des Tresors.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Choose a place outside of the vault.</source>
        <translation>Wählen Sie einen Ort außerhalb des Tresors.</translation>
    </message>
    <message>
        <source>Check the vault in Settings. Then add the original again, or bring a backup back.</source>
        <translation>Prüfen Sie den Tresor in den Einstellungen. Fügen Sie dann das Original noch einmal hinzu oder holen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>A stored file of record {record} is damaged.</source>
        <translation>Eine gespeicherte Datei der Unterlage {record} ist beschädigt.</translation>
    </message>
    <message>
        <source>A stored file is damaged.</source>
        <translation>Eine gespeicherte Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Every other record is as it was. Nothing damaged was handed out.</source>
        <translation>Alle anderen Unterlagen sind, wie sie waren. Nichts Beschädigtes wurde herausgegeben.</translation>
    </message>
    <message>
        <source>A stored file of record {record} is missing from the vault&apos;s folder.</source>
        <translation>Eine gespeicherte Datei der Unterlage {record} fehlt im Ordner des Tresors.</translation>
    </message>
    <message>
        <source>A stored file is missing from the vault&apos;s folder.</source>
        <translation>Eine gespeicherte Datei fehlt im Ordner des Tresors.</translation>
    </message>
    <message>
        <source>Every other record is as it was.</source>
        <translation>Alle anderen Unterlagen sind, wie sie waren.</translation>
    </message>
    <message>
        <source>There is no record {record} any more.</source>
        <translation>Die Unterlage {record} gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no such record any more.</source>
        <translation>Diese Unterlage gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>It may have been deleted. Go back to the list.</source>
        <translation>Vielleicht wurde sie gelöscht. Gehen Sie zurück zur Liste.</translation>
    </message>
    <message>
        <source>Record {record} is not in the bin.</source>
        <translation>Die Unterlage {record} ist nicht im Papierkorb.</translation>
    </message>
    <message>
        <source>That record is not in the bin.</source>
        <translation>Diese Unterlage ist nicht im Papierkorb.</translation>
    </message>
    <message>
        <source>Only what is in the bin can be deleted for good. Move it to the bin first.</source>
        <translation>Nur was im Papierkorb ist, lässt sich endgültig löschen. Legen Sie die Unterlage zuerst dort hinein.</translation>
    </message>
    <message>
        <source>Record {record} holds no images.</source>
        <translation>Die Unterlage {record} enthält keine Bilder.</translation>
    </message>
    <message>
        <source>This picture cannot be drawn.</source>
        <translation>Dieses Bild kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The original is kept, byte for byte.</source>
        <translation>Das Original bleibt Byte für Byte erhalten.</translation>
    </message>
    <message>
        <source>Save a copy of the original and open it with another program.</source>
        <translation>Speichern Sie eine Kopie des Originals und öffnen Sie sie mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>What reads the words of scans is not installed on this computer.</source>
        <translation>Was die Wörter von Scans liest, ist auf diesem Computer nicht installiert.</translation>
    </message>
    <message>
        <source>Scans are kept, shown and packed as ever.</source>
        <translation>Scans werden wie immer aufbewahrt, gezeigt und eingepackt.</translation>
    </message>
    <message>
        <source>The file README.md, which came with Carebinder, says under “Set up” how to have it.</source>
        <translation>Die Datei README.md, die mit Carebinder kam, sagt unter „Set up“, wie man es bekommt.</translation>
    </message>
    <message>
        <source>Nobody called {name} is in this vault.</source>
        <translation>In diesem Tresor heißt niemand {name}.</translation>
    </message>
    <message>
        <source>There is no such person in this vault.</source>
        <translation>Diese Person gibt es in diesem Tresor nicht.</translation>
    </message>
    <message>
        <source>See who is there in Settings, under People.</source>
        <translation>In den Einstellungen unter „Personen“ sehen Sie, wer da ist.</translation>
    </message>
    <message>
        <source>{name} fits more than one person of this vault.</source>
        <translation>{name} passt auf mehrere Personen in diesem Tresor.</translation>
    </message>
    <message>
        <source>More than one person is in this vault.</source>
        <translation>In diesem Tresor gibt es mehrere Personen.</translation>
    </message>
    <message>
        <source>Choose one person at the top of the left side, then try again.</source>
        <translation>Wählen Sie oben links eine Person und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation>Diesen Fall gibt es nicht.</translation>
    </message>
    <message>
        <source>Begin one on the page Records package.</source>
        <translation>Beginnen Sie einen auf der Seite „Unterlagenpaket“.</translation>
    </message>
    <message>
        <source>There is more than one case.</source>
        <translation>Es gibt mehrere Fälle.</translation>
    </message>
    <message>
        <source>Choose one on the page Records package.</source>
        <translation>Wählen Sie einen auf der Seite „Unterlagenpaket“.</translation>
    </message>
    <message>
        <source>{value} is not a date that can be used here.</source>
        <translation>{value} ist kein Datum, das hier passt.</translation>
    </message>
    <message>
        <source>That is not a date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <source>Give day, month and year, or only month and year, or only the year.</source>
        <translation>Geben Sie Tag, Monat und Jahr ein, oder nur Monat und Jahr, oder nur das Jahr.</translation>
    </message>
    <message>
        <source>{value} cannot be used here.</source>
        <translation>{value} passt hier nicht.</translation>
    </message>
    <message>
        <source>What was entered cannot be used here.</source>
        <translation>Diese Eingabe passt hier nicht.</translation>
    </message>
    <message>
        <source>Possible: {choices}</source>
        <translation>Möglich: {choices}</translation>
    </message>
    <message>
        <source>Enter something else.</source>
        <translation>Geben Sie etwas anderes ein.</translation>
    </message>
    <message>
        <source>There is no confirmed record to put into a package.</source>
        <translation>Es gibt keine bestätigte Unterlage für ein Paket.</translation>
    </message>
    <message>
        <source>Add records, or say of those that wait whose they are.</source>
        <translation>Fügen Sie Unterlagen hinzu, oder sagen Sie, zu wem die wartenden gehören.</translation>
    </message>
    <message>
        <source>{path} is not a records package.</source>
        <translation>{path} ist kein Unterlagenpaket.</translation>
    </message>
    <message>
        <source>This is not a records package.</source>
        <translation>Das ist kein Unterlagenpaket.</translation>
    </message>
    <message>
        <source>Choose the package&apos;s own folder or zip file.</source>
        <translation>Wählen Sie den Ordner oder die ZIP-Datei des Pakets selbst.</translation>
    </message>
    <message>
        <source>{path} is damaged, or not all of it is here.</source>
        <translation>{path} ist beschädigt oder nicht vollständig.</translation>
    </message>
    <message>
        <source>The package is damaged, or not all of it is here.</source>
        <translation>Das Paket ist beschädigt oder nicht vollständig.</translation>
    </message>
    <message>
        <source>Copy it again, all of it. If it stays so, make the package again.</source>
        <translation>Kopieren Sie es noch einmal ganz. Hilft das nicht, erstellen Sie das Paket neu.</translation>
    </message>
    <message>
        <source>{path} opens with its own passphrase only.</source>
        <translation>{path} öffnet sich nur mit der eigenen Passphrase.</translation>
    </message>
    <message>
        <source>The package opens with its own passphrase only.</source>
        <translation>Das Paket öffnet sich nur mit der eigenen Passphrase.</translation>
    </message>
    <message>
        <source>Type the passphrase that was shown when it was made, and try again.</source>
        <translation>Geben Sie die Passphrase ein, die beim Erstellen angezeigt wurde, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no earlier package that this one could add to.</source>
        <translation>Es gibt noch kein Paket, zu dem dies ein Nachtrag sein könnte.</translation>
    </message>
    <message>
        <source>Make the whole package first, as a folder or a zip file.</source>
        <translation>Erstellen Sie zuerst das ganze Paket, als Ordner oder Zip-Datei.</translation>
    </message>
    <message>
        <source>Nothing has come since the last package.</source>
        <translation>Seit dem letzten Paket ist nichts dazugekommen.</translation>
    </message>
    <message>
        <source>Add the new records first, or make the whole package again.</source>
        <translation>Fügen Sie zuerst die neuen Unterlagen hinzu, oder erstellen Sie das ganze Paket noch einmal.</translation>
    </message>
    <message>
        <source>Records are being added just now.</source>
        <translation>Es werden gerade Unterlagen hinzugefügt.</translation>
    </message>
    <message>
        <source>Wait until that is done, and try again.</source>
        <translation>Warten Sie, bis das fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This entry is not there any more.</source>
        <translation>Diesen Eintrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Go back and open the page again.</source>
        <translation>Gehen Sie zurück und öffnen Sie die Seite noch einmal.</translation>
    </message>
    <message>
        <source>There is no list called {name} in this vault.</source>
        <translation>In diesem Tresor gibt es keine Liste {name}.</translation>
    </message>
    <message>
        <source>There is no such list in this vault.</source>
        <translation>Diese Liste gibt es in diesem Tresor nicht.</translation>
    </message>
    <message>
        <source>Choose another list.</source>
        <translation>Wählen Sie eine andere Liste.</translation>
    </message>
    <message>
        <source>This cannot be used as a list of records. The fault is here: {place}</source>
        <translation>Das passt hier nicht als Liste von Unterlagen. Der Fehler ist hier: {place}</translation>
    </message>
    <message>
        <source>This cannot be used as a list of records.</source>
        <translation>Das passt hier nicht als Liste von Unterlagen.</translation>
    </message>
    <message>
        <source>Ask whoever made the list for a new file of it.</source>
        <translation>Bitten Sie die Stelle, von der die Liste kommt, um eine neue Datei.</translation>
    </message>
    <message>
        <source>A case uses the list {name}.</source>
        <translation>Ein Fall benutzt die Liste {name}.</translation>
    </message>
    <message>
        <source>A case uses this list.</source>
        <translation>Ein Fall benutzt diese Liste.</translation>
    </message>
    <message>
        <source>Give the case another list first. A case in the bin counts, too.</source>
        <translation>Geben Sie dem Fall zuerst eine andere Liste. Auch ein Fall im Papierkorb zählt.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Das wurde abgebrochen.</translation>
    </message>
    <message>
        <source>What was finished before is kept; nothing half-done was left behind.</source>
        <translation>Was vorher fertig war, ist gespeichert. Nichts Halbfertiges blieb zurück.</translation>
    </message>
    <message>
        <source>You can do it again at any time.</source>
        <translation>Sie können es jederzeit noch einmal machen.</translation>
    </message>
    <message>
        <source>The computer has too little free memory for this.</source>
        <translation>Der Computer hat dafür zu wenig freien Speicher.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>born {date}</source>
        <translation>geboren {date}</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>Nummer {number}</translation>
    </message>
    <message>
        <source>How to have them read: see README.md, which came with Carebinder.</source>
        <translation>Wie man sie lesen lässt, steht in README.md, die mit Carebinder kam.</translation>
    </message>
    <message>
        <source>Its recognised text seems to name {name}. Please check whose it is.</source>
        <translation>Der erkannte Text scheint {name} zu nennen. Bitte prüfen Sie, wem die Unterlage gehört.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>shelf</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>doctor</source>
        <translation>Arzt oder Ärztin</translation>
    </message>
    <message>
        <source>clinic</source>
        <translation>Klinik</translation>
    </message>
    <message>
        <source>Text recognised from the picture, may contain mistakes. Please check what was taken from it: {facts}.</source>
        <translation>Text aus dem Bild erkannt, kann Fehler enthalten. Bitte prüfen Sie, was daraus übernommen wurde: {facts}.</translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Doctor or clinic</source>
        <translation>Ärztin, Arzt oder Klinik</translation>
    </message>
    <message>
        <source>Department or place</source>
        <translation>Abteilung oder Ort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>Not saved. What you typed is still here; press Enter to try again.</source>
        <translation>Nicht gespeichert. Ihr Text steht noch hier. Für einen neuen Versuch die Eingabetaste drücken.</translation>
    </message>
    <message>
        <source>“{fact}” of the record before was not saved.</source>
        <translation>„{fact}“ der vorigen Unterlage wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>FactsPane</name>
    <message>
        <source>The question you want answered</source>
        <translation>Die Frage, auf die Sie eine Antwort möchten</translation>
    </message>
    <message>
        <source>Medicines and allergies</source>
        <translation>Medikamente und Allergien</translation>
    </message>
    <message>
        <source>They stand on a page of their own and go into every package.</source>
        <translation>Sie stehen auf einer eigenen Seite und kommen in jedes Paket.</translation>
    </message>
    <message>
        <source>Open medicines and allergies</source>
        <translation>Medikamente und Allergien öffnen</translation>
    </message>
    <message>
        <source>A few words are needed here.</source>
        <translation>Hier braucht es ein paar Wörter.</translation>
    </message>
    <message>
        <source>This was not understood and is not kept yet.</source>
        <translation>Das wurde nicht verstanden und ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>FactsPart</name>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>FileLines</name>
    <message>
        <source>Back to its records</source>
        <translation>Zurück zu den Unterlagen</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Als Text speichern</translation>
    </message>
    <message>
        <source>Every file of {moment}</source>
        <translation>Alle Dateien vom {moment}</translation>
    </message>
    <message>
        <source>From {sources}</source>
        <translation>Aus {sources}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found</source>
        <translation>
            <numerusform>%n Datei gefunden</numerusform>
            <numerusform>%n Dateien gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list of files</source>
        <translation>Liste der Dateien speichern</translation>
    </message>
    <message>
        <source>Added records.txt</source>
        <translation>Hinzugefügte Unterlagen.txt</translation>
    </message>
    <message>
        <source>The list was saved. It names your files: keep it where nobody else reads it.</source>
        <translation>Die Liste ist gespeichert. Darin stehen Ihre Dateinamen: Legen Sie sie dorthin, wo niemand sonst sie liest.</translation>
    </message>
    <message>
        <source>Find a file</source>
        <translation>Datei suchen</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Every file found</source>
        <translation>Alle gefundenen Dateien</translation>
    </message>
    <message numerus="yes">
        <source>All %n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>Alle %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>{outcome}: {count}</source>
        <translation>{outcome}: {count}</translation>
    </message>
    <message>
        <source>{shown} of {all} files</source>
        <translation>{shown} von {all} Dateien</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>From whom?</source>
        <translation>Von wem?</translation>
    </message>
    <message>
        <source>Which tag?</source>
        <translation>Welches Stichwort?</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle aufheben</translation>
    </message>
    <message>
        <source>Only {shelf}</source>
        <translation>Nur {shelf}</translation>
    </message>
    <message>
        <source>Waiting for you: {count}</source>
        <translation>Wartet auf Sie: {count}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation>{what}…</translation>
    </message>
    <message>
        <source>Remove the filter {what}</source>
        <translation>Filter {what} entfernen</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Words to find here</source>
        <translation>Suchwörter</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>{count}+</source>
        <translation>{count}+</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer leave it open</source>
        <translation>Nicht mehr offen lassen</translation>
    </message>
    <message>
        <source>{state}: {title}</source>
        <translation>{state}: {title}</translation>
    </message>
    <message>
        <source>• {gap}</source>
        <translation>• {gap}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave out: {gap}</source>
        <translation>Weglassen: {gap}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show: {gap}</source>
        <translation>Zeigen: {gap}</translation>
    </message>
    <message>
        <source>Leave it open…</source>
        <translation>Offen lassen…</translation>
    </message>
    <message>
        <source>Leave it open: {title}</source>
        <translation>Offen lassen: {title}</translation>
    </message>
    <message>
        <source>{verb}: {title}</source>
        <translation>{verb}: {title}</translation>
    </message>
    <message>
        <source>Why may this stay open? The package&apos;s reader will see it.</source>
        <translation>Warum darf das offen bleiben? Wer das Paket liest, sieht den Grund.</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Folded</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weitere zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the list of every file</source>
        <translation>
            <numerusform>%n weitere steht in der Liste aller Dateien</numerusform>
            <numerusform>%n weitere stehen in der Liste aller Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Show the bin</source>
        <translation>Papierkorb zeigen</translation>
    </message>
    <message>
        <source>What you were writing in “{title}” is kept. Open it again, and it is there.</source>
        <translation>Was Sie in „{title}“ gerade geschrieben haben, ist aufbewahrt. Öffnen Sie es wieder, dann steht es da.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was tun?</translation>
    </message>
    <message>
        <source>Nothing can be written where this vault lies: you can look, and save copies.</source>
        <translation>Wo dieser Tresor liegt, kann nichts geschrieben werden: Sie können alles ansehen und Kopien speichern.</translation>
    </message>
    <message>
        <source>The disk is full: you can look at everything, but change nothing.</source>
        <translation>Der Datenträger ist voll: Sie können alles ansehen, aber nichts ändern.</translation>
    </message>
    <message>
        <source>What a copy that was cut short had left outside the vault is removed.</source>
        <translation>Was eine abgebrochene Kopie außerhalb des Tresors hinterlassen hatte, ist entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) went for good after 30 days in the bin.</source>
        <translation>
            <numerusform>%n Unterlage wurde nach 30 Tagen im Papierkorb endgültig gelöscht.</numerusform>
            <numerusform>%n Unterlagen wurden nach 30 Tagen im Papierkorb endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) went for good after 30 days in the bin.</source>
        <translation>
            <numerusform>%n Fall wurde nach 30 Tagen im Papierkorb endgültig gelöscht.</numerusform>
            <numerusform>%n Fälle wurden nach 30 Tagen im Papierkorb endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the bin will be deleted for good after {day}.</source>
        <translation>
            <numerusform>%n Eintrag im Papierkorb wird nach dem {day} endgültig gelöscht.</numerusform>
            <numerusform>%n Einträge im Papierkorb werden nach dem {day} endgültig gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HabitSection</name>
    <message>
        <source>Ten minutes a week</source>
        <translation>Zehn Minuten in der Woche</translation>
    </message>
    <message>
        <source>A record helps when it is up to date. Once a week, look through what came in.</source>
        <translation>Unterlagen helfen, wenn sie aktuell sind. Sehen Sie einmal in der Woche durch, was dazukam.</translation>
    </message>
    <message>
        <source>Begin this week&apos;s ten minutes</source>
        <translation>Die zehn Minuten dieser Woche beginnen</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Change the title (F2)</source>
        <translation>Titel ändern (F2)</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n Unterlage gewählt</numerusform>
            <numerusform>%n Unterlagen gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>What you change below is changed for all of them.</source>
        <translation>Was Sie unten ändern, wird bei allen geändert.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Add the first records</source>
        <translation>Erste Unterlagen hinzufügen</translation>
    </message>
    <message>
        <source>Drop a folder, a hospital disc or single files on this window, or choose them.</source>
        <translation>Ziehen Sie einen Ordner, eine Krankenhaus-CD oder einzelne Dateien auf dieses Fenster, oder wählen Sie sie aus.</translation>
    </message>
    <message>
        <source>Add records</source>
        <translation>Unterlagen hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait for you</source>
        <translation>
            <numerusform>%n Unterlage wartet auf Sie</numerusform>
            <numerusform>%n Unterlagen warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not certain who is meant. Look and say so; until then all of it stays apart.</source>
        <translation>Es ist nicht sicher, um wen es geht. Sehen Sie nach und sagen Sie es; bis dahin bleibt alles getrennt.</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt ansehen</translation>
    </message>
    <message>
        <source>This week&apos;s ten minutes</source>
        <translation>Die zehn Minuten dieser Woche</translation>
    </message>
    <message>
        <source>A short look once a week keeps the records up to date. Stop whenever you like.</source>
        <translation>Ein kurzer Blick einmal in der Woche hält die Unterlagen aktuell. Sie können jederzeit aufhören.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Records package: {ready} of {wanted} ready</source>
        <translation>Unterlagenpaket: {ready} von {wanted} vorhanden</translation>
    </message>
    <message>
        <source>Next: {lacking}</source>
        <translation>Als Nächstes: {lacking}</translation>
    </message>
    <message>
        <source>Go on with the package</source>
        <translation>Weiter mit dem Paket</translation>
    </message>
    <message>
        <source>The records package can be made</source>
        <translation>Das Unterlagenpaket kann erstellt werden</translation>
    </message>
    <message>
        <source>Everything that a second opinion needs is here.</source>
        <translation>Alles, was eine Zweitmeinung braucht, ist da.</translation>
    </message>
    <message>
        <source>Make the package</source>
        <translation>Paket erstellen</translation>
    </message>
    <message>
        <source>There is no backup of these records yet. A second disk or a stick is enough; it stays encrypted.</source>
        <translation>Es gibt noch keine Sicherung dieser Unterlagen. Eine zweite Festplatte oder ein Stick reicht. Alles bleibt verschlüsselt.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Sicherung machen</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n day(s) old.</source>
        <translation>
            <numerusform>Die letzte Sicherung ist %n Tag alt.</numerusform>
            <numerusform>Die letzte Sicherung ist %n Tage alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>To the backup</source>
        <translation>Zur Sicherung</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>Alles ist in Ordnung</translation>
    </message>
    <message>
        <source>Should you want a second opinion, a records package brings together what a specialist needs.</source>
        <translation>Möchten Sie eine Zweitmeinung? Ein Unterlagenpaket sammelt, was eine Fachärztin oder ein Facharzt braucht.</translation>
    </message>
    <message>
        <source>Begin a records package</source>
        <translation>Unterlagenpaket beginnen</translation>
    </message>
    <message>
        <source>Nothing waits for you. Add new records whenever you get some.</source>
        <translation>Nichts wartet auf Sie. Fügen Sie neue Unterlagen hinzu, sobald Sie welche haben.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Carebinder keeps and orders your records. It does not give medical advice.</source>
        <translation>Carebinder bewahrt und ordnet Ihre Unterlagen. Es gibt keinen medizinischen Rat.</translation>
    </message>
    <message>
        <source>Newest records</source>
        <translation>Neueste Unterlagen</translation>
    </message>
    <message>
        <source>Last added {day}</source>
        <translation>Zuletzt hinzugefügt: {day}</translation>
    </message>
    <message>
        <source>Bring your records together</source>
        <translation>Ihre Unterlagen sammeln</translation>
    </message>
    <message>
        <source>Drop a hospital disc, a folder, a zip archive or single files anywhere on this window.</source>
        <translation>Ziehen Sie eine Krankenhaus-CD, einen Ordner, ein ZIP-Archiv oder einzelne Dateien irgendwo auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Scans and images (DICOM), reports and letters (PDF), photos, lists and hospital exports.</source>
        <translation>Aufnahmen und Bilder (DICOM), Befunde und Briefe (PDF), Fotos, Listen und Daten aus dem Krankenhaus.</translation>
    </message>
    <message>
        <source>Add records</source>
        <translation>Unterlagen hinzufügen</translation>
    </message>
</context>
<context>
    <name>Hospital</name>
    <message>
        <source>Marked by the hospital</source>
        <translation>Vom Krankenhaus markiert</translation>
    </message>
    <message>
        <source>The hospital left its own view (P)</source>
        <translation>Das Krankenhaus hat eine eigene Ansicht hinterlassen (P)</translation>
    </message>
    <message>
        <source>As the hospital left it</source>
        <translation>Wie das Krankenhaus es hinterlassen hat</translation>
    </message>
    <message>
        <source>As the hospital left it, {number} of {count}</source>
        <translation>Wie das Krankenhaus es hinterlassen hat, {number} von {count}</translation>
    </message>
    <message>
        <source>Not all of it can be shown here.</source>
        <translation>Nicht alles davon kann hier gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>ImagingPage</name>
    <message>
        <source>Tools for the images</source>
        <translation>Werkzeuge für die Bilder</translation>
    </message>
    <message>
        <source>Open a record with images, then choose “Look closer”.</source>
        <translation>Öffnen Sie eine Unterlage mit Bildern und wählen Sie dann „Genau ansehen“.</translation>
    </message>
    <message>
        <source>Choose a series from the list.</source>
        <translation>Wählen Sie eine Serie aus der Liste.</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message>
        <source>How far adding records is</source>
        <translation>Wie weit das Hinzufügen ist</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Looking through what there is to add</source>
        <translation>Die neuen Dateien werden durchgesehen</translation>
    </message>
    <message>
        <source>{done} so far · {name}</source>
        <translation>Bisher {done} · {name}</translation>
    </message>
    <message>
        <source>{done} of {total} · {name}</source>
        <translation>{done} von {total} · {name}</translation>
    </message>
    <message>
        <source>A question waits for your answer</source>
        <translation>Eine Frage wartet auf Ihre Antwort</translation>
    </message>
    <message>
        <source>Stopping. What was added so far stays.</source>
        <translation>Wird abgebrochen. Was schon hinzugefügt ist, bleibt.</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n weitere wartet</numerusform>
            <numerusform>%n weitere warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Abgebrochen. Es wurde nichts hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>{person}, born {date}</source>
        <translation>{person}, geboren {date}</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>{first}, {second} and %n more</source>
        <translation>
            <numerusform>{first}, {second} und %n weitere</numerusform>
            <numerusform>{first}, {second} und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Unterlage</numerusform>
            <numerusform>%n Unterlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>{outcome}: {count}</source>
        <translation>{outcome}: {count}</translation>
    </message>
    <message>
        <source>Stopped before its end</source>
        <translation>Vorzeitig abgebrochen</translation>
    </message>
    <message>
        <source>Not looked over yet</source>
        <translation>Noch nicht durchgesehen</translation>
    </message>
    <message>
        <source>Looked over</source>
        <translation>Durchgesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were here already</source>
        <translation>
            <numerusform>%n Datei war schon da</numerusform>
            <numerusform>%n Dateien waren schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be taken in</source>
        <translation>
            <numerusform>%n Datei konnte nicht hinzugefügt werden</numerusform>
            <numerusform>%n Dateien konnten nicht hinzugefügt werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are no records</source>
        <translation>
            <numerusform>%n Datei ist keine Unterlage</numerusform>
            <numerusform>%n Dateien sind keine Unterlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Exactly this file was in the vault already.</source>
        <translation>Genau diese Datei war schon im Tresor.</translation>
    </message>
    <message>
        <source>The same as “{title}”, {date}</source>
        <translation>Dasselbe wie „{title}“, {date}</translation>
    </message>
    <message>
        <source>The same as “{title}”, {date}, which could now be read with its password</source>
        <translation>Dasselbe wie „{title}“, {date}, jetzt mit dem Passwort gelesen</translation>
    </message>
    <message>
        <source>“{title}” was kept unread. What is in it is stored now; the unread file is in the bin</source>
        <translation>„{title}“ war ungelesen aufbewahrt. Der Inhalt ist jetzt aufgenommen; die ungelesene Datei liegt im Papierkorb</translation>
    </message>
    <message>
        <source>The same as “{title}”, {date}, which is in the bin</source>
        <translation>Dasselbe wie „{title}“, {date}, im Papierkorb</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Why: {reasons}</source>
        <translation>Warum: {reasons}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) joined a record that was here before.</source>
        <translation>
            <numerusform>%n Datei kam zu einer Unterlage, die schon da war.</numerusform>
            <numerusform>%n Dateien kamen zu einer Unterlage, die schon da war.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written on it: {name}.</source>
        <translation>Darauf steht: {name}.</translation>
    </message>
    <message>
        <source>Written on it: born {date}.</source>
        <translation>Darauf steht: geboren {date}.</translation>
    </message>
    <message>
        <source>Written on it: {name}, born {date}.</source>
        <translation>Darauf steht: {name}, geboren {date}.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Kept, could not be read</source>
        <translation>Behalten, aber nicht lesbar</translation>
    </message>
    <message>
        <source>Was here already</source>
        <translation>War schon da</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Nicht hinzugefügt</translation>
    </message>
    <message>
        <source>Exactly this file is in the vault already.</source>
        <translation>Genau diese Datei ist schon im Tresor.</translation>
    </message>
    <message>
        <source>Exactly this file is in the bin. You can take it out again there.</source>
        <translation>Genau diese Datei ist im Papierkorb. Sie können sie dort wieder herausholen.</translation>
    </message>
    <message>
        <source>An image with the same number but other content is here too. Both are kept.</source>
        <translation>Ein Bild mit derselben Nummer, aber anderem Inhalt ist auch da. Beide werden behalten.</translation>
    </message>
    <message>
        <source>This kind of file cannot be shown here. The file itself is kept.</source>
        <translation>Diese Art von Datei kann hier nicht gezeigt werden. Die Datei selbst wird behalten.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file ends too early.</source>
        <translation>Die Datei endet zu früh.</translation>
    </message>
    <message>
        <source>It is too large to be read. The file itself is kept.</source>
        <translation>Die Datei ist zu groß zum Lesen. Behalten wird sie trotzdem.</translation>
    </message>
    <message>
        <source>Reading it took too long. The file itself is kept.</source>
        <translation>Das Lesen dauerte zu lange. Die Datei selbst wird behalten.</translation>
    </message>
    <message>
        <source>Reading it failed. The file itself is kept.</source>
        <translation>Das Lesen ist misslungen. Die Datei selbst wird behalten.</translation>
    </message>
    <message>
        <source>It is a variant of its format that cannot be read here.</source>
        <translation>Die Datei hat eine Form, die hier nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>It holds no picture.</source>
        <translation>Sie enthält kein Bild.</translation>
    </message>
    <message>
        <source>It is protected by a password. Add it again to enter the password.</source>
        <translation>Mit einem Passwort geschützt. Fügen Sie die Datei noch einmal hinzu, um es einzugeben.</translation>
    </message>
    <message>
        <source>The password was not right. Add it again to try another.</source>
        <translation>Das Passwort war nicht richtig. Fügen Sie die Datei für einen neuen Versuch noch einmal hinzu.</translation>
    </message>
    <message>
        <source>It is encrypted in a way that cannot be opened here. Decrypt it with another program first.</source>
        <translation>Die Datei ist so verschlüsselt, dass sie hier nicht geöffnet werden kann. Entschlüsseln Sie sie erst mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>It seems to be somebody else&apos;s.</source>
        <translation>Es scheint von jemand anderem zu sein.</translation>
    </message>
    <message>
        <source>It fits more than one person of this vault.</source>
        <translation>Das passt auf mehrere Personen in diesem Tresor.</translation>
    </message>
    <message>
        <source>It does not say whose it is, and somebody else&apos;s files came with it.</source>
        <translation>Es steht nicht darin, zu wem es gehört, und es kam mit Dateien von jemand anderem.</translation>
    </message>
    <message>
        <source>A viewer program of a disc, no record.</source>
        <translation>Ein Anzeige-Programm einer CD, keine Unterlage.</translation>
    </message>
    <message>
        <source>A disc&apos;s own list of contents, no record.</source>
        <translation>Das Inhaltsverzeichnis einer CD, keine Unterlage.</translation>
    </message>
    <message>
        <source>A smaller copy of images that are here in full.</source>
        <translation>Eine kleinere Kopie von Bildern, die vollständig da sind.</translation>
    </message>
    <message>
        <source>A file of the computer&apos;s system, no record.</source>
        <translation>Eine Systemdatei des Computers, keine Unterlage.</translation>
    </message>
    <message>
        <source>A link or a device, not a file.</source>
        <translation>Eine Verknüpfung oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>A link that leads somewhere else.</source>
        <translation>Eine Verknüpfung, die woandershin führt.</translation>
    </message>
    <message>
        <source>It could not be read from where it lies. Is the disc scratched?</source>
        <translation>Die Datei ließ sich dort nicht lesen. Ist die CD zerkratzt?</translation>
    </message>
    <message>
        <source>A packed file that is not safe to open.</source>
        <translation>Eine gepackte Datei, die sich nicht sicher öffnen lässt.</translation>
    </message>
    <message>
        <source>A packed file inside too many others.</source>
        <translation>Eine gepackte Datei, die in zu vielen anderen steckt.</translation>
    </message>
    <message>
        <source>A small picture, card or signature that belongs to its mail.</source>
        <translation>Ein kleines Bild, eine Visitenkarte oder eine Signatur, die zur E-Mail gehört.</translation>
    </message>
    <message>
        <source>A packed file. What is in it is listed by itself.</source>
        <translation>Eine gepackte Datei. Was darin ist, steht einzeln in der Liste.</translation>
    </message>
    <message>
        <source>The file changed while it was being read. Please add it again.</source>
        <translation>Die Datei wurde beim Lesen geändert. Bitte fügen Sie sie noch einmal hinzu.</translation>
    </message>
    <message>
        <source>An Excel, PowerPoint or Word file of an old form, which is kept but not read. With its program, save it as PDF and add that too.</source>
        <translation>Eine Datei von Excel, PowerPoint oder Word in einer alten Form, die aufbewahrt, aber nicht gelesen wird. Speichern Sie sie mit ihrem Programm als PDF, und fügen Sie auch dieses hinzu.</translation>
    </message>
    <message>
        <source>It is a film. Carebinder keeps films, but cannot play them.</source>
        <translation>Es ist ein Film. Carebinder bewahrt Filme auf, kann sie aber nicht abspielen.</translation>
    </message>
    <message>
        <source>It was here already; with its password it could now be read.</source>
        <translation>Die Datei war schon da. Mit dem Passwort konnte sie jetzt gelesen werden.</translation>
    </message>
    <message>
        <source>It was here already, unread. Now what is in it is stored, and the unread file is in the bin.</source>
        <translation>Die Datei war ungelesen schon da. Ihr Inhalt ist jetzt aufgenommen, und die ungelesene Datei liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>Some pages look scanned, so search does not find their words.</source>
        <translation>Manche Seiten sind wohl eingescannt. Die Suche findet ihren Text nicht.</translation>
    </message>
    <message>
        <source>Text recognised from the picture, may contain mistakes.</source>
        <translation>Text aus dem Bild erkannt, kann Fehler enthalten.</translation>
    </message>
    <message>
        <source>No words were found in its picture.</source>
        <translation>Im Bild wurden keine Wörter gefunden.</translation>
    </message>
    <message>
        <source>Files are attached inside it.</source>
        <translation>Darin sind Dateien angehängt.</translation>
    </message>
    <message>
        <source>What was attached to it is stored by itself.</source>
        <translation>Was daran angehängt war, ist einzeln gespeichert.</translation>
    </message>
    <message>
        <source>Some of its pages could not be read.</source>
        <translation>Manche Seiten konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Part of its picture is damaged. What is there is shown.</source>
        <translation>Ein Teil des Bildes ist beschädigt. Was da ist, wird gezeigt.</translation>
    </message>
    <message>
        <source>Its date can be read in two ways. Please check it.</source>
        <translation>Das Datum lässt sich auf zwei Arten lesen. Bitte prüfen Sie es.</translation>
    </message>
    <message>
        <source>More than one person is named in it.</source>
        <translation>Darin steht mehr als ein Name.</translation>
    </message>
    <message>
        <source>Only its beginning could be read.</source>
        <translation>Nur der Anfang konnte gelesen werden.</translation>
    </message>
    <message>
        <source>The document inside it could not be read.</source>
        <translation>Das Dokument darin konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Some of it was taken from recognised text. Please check it.</source>
        <translation>Einiges davon stammt aus erkanntem Text. Bitte prüfen Sie es.</translation>
    </message>
    <message>
        <source>The recognised text seems to name somebody else. Please check whose it is.</source>
        <translation>Der erkannte Text scheint jemand anderen zu nennen. Bitte prüfen Sie, von wem die Unterlage ist.</translation>
    </message>
    <message>
        <source>Single letters may be wrong.</source>
        <translation>Einzelne Buchstaben können falsch sein.</translation>
    </message>
    <message>
        <source>Name and date of birth are the same.</source>
        <translation>Name und Geburtsdatum stimmen überein.</translation>
    </message>
    <message>
        <source>The name is the same, and the date of birth fits.</source>
        <translation>Der Name ist gleich, und das Geburtsdatum passt.</translation>
    </message>
    <message>
        <source>The name is the same. There is no date of birth.</source>
        <translation>Der Name ist gleich. Ein Geburtsdatum fehlt.</translation>
    </message>
    <message>
        <source>Part of the name is the same.</source>
        <translation>Ein Teil des Namens ist gleich.</translation>
    </message>
    <message>
        <source>The initials fit.</source>
        <translation>Die Anfangsbuchstaben passen.</translation>
    </message>
    <message>
        <source>The date of birth and part of the name are the same.</source>
        <translation>Das Geburtsdatum und ein Teil des Namens sind gleich.</translation>
    </message>
    <message>
        <source>The date of birth is the same. The name is in other letters.</source>
        <translation>Das Geburtsdatum ist gleich. Der Name steht in einer anderen Schrift.</translation>
    </message>
    <message>
        <source>Nothing says whose it is.</source>
        <translation>Es steht nirgends, zu wem es gehört.</translation>
    </message>
    <message>
        <source>Only the date of birth is the same.</source>
        <translation>Nur das Geburtsdatum ist gleich.</translation>
    </message>
    <message>
        <source>Too little of a name is written.</source>
        <translation>Vom Namen steht zu wenig da.</translation>
    </message>
    <message>
        <source>The name is in other letters.</source>
        <translation>Der Name steht in einer anderen Schrift.</translation>
    </message>
    <message>
        <source>It is another name.</source>
        <translation>Es ist ein anderer Name.</translation>
    </message>
    <message>
        <source>The surname is another. Given name and date of birth are the same.</source>
        <translation>Der Nachname ist anders. Vorname und Geburtsdatum sind gleich.</translation>
    </message>
    <message>
        <source>It is another name with the same date of birth.</source>
        <translation>Es ist ein anderer Name mit demselben Geburtsdatum.</translation>
    </message>
    <message>
        <source>It is another date of birth.</source>
        <translation>Es ist ein anderes Geburtsdatum.</translation>
    </message>
    <message>
        <source>The name is the same, but the date of birth is another.</source>
        <translation>Der Name ist gleich, aber das Geburtsdatum ist anders.</translation>
    </message>
    <message>
        <source>Day and month of the date of birth are exchanged.</source>
        <translation>Tag und Monat des Geburtsdatums sind vertauscht.</translation>
    </message>
    <message>
        <source>The sex is another.</source>
        <translation>Das Geschlecht ist anders.</translation>
    </message>
    <message>
        <source>its header calls it “{words}”</source>
        <translation>die Datei nennt sich selbst „{words}“</translation>
    </message>
    <message>
        <source>{count} lines look like laboratory values</source>
        <translation>{count} Zeilen sehen aus wie Laborwerte</translation>
    </message>
    <message>
        <source>{count} lines look like medicines with a dose</source>
        <translation>{count} Zeilen sehen aus wie Medikamente mit Dosis</translation>
    </message>
    <message>
        <source>it has {count} sums of money</source>
        <translation>es enthält {count} Geldbeträge</translation>
    </message>
    <message>
        <source>“{words}” stands near its beginning</source>
        <translation>am Anfang steht „{words}“</translation>
    </message>
    <message>
        <source>it has a heading “{words}”</source>
        <translation>eine Überschrift lautet „{words}“</translation>
    </message>
    <message>
        <source>it says “{words}”</source>
        <translation>darin steht „{words}“</translation>
    </message>
    <message>
        <source>its file name says “{words}”</source>
        <translation>im Dateinamen steht „{words}“</translation>
    </message>
    <message>
        <source>it is a sound recording ({words})</source>
        <translation>es ist eine Tonaufnahme ({words})</translation>
    </message>
    <message numerus="yes">
        <source>%n medical image(s)</source>
        <translation>
            <numerusform>%n medizinisches Bild</numerusform>
            <numerusform>%n medizinische Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s)</source>
        <translation>
            <numerusform>%n PDF</numerusform>
            <numerusform>%n PDFs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sound recording(s)</source>
        <translation>
            <numerusform>%n Tonaufnahme</numerusform>
            <numerusform>%n Tonaufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are saved and wait for you</source>
        <translation>
            <numerusform>%n Unterlage ist gespeichert und wartet auf Sie</numerusform>
            <numerusform>%n Unterlagen sind gespeichert und warten auf Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added</source>
        <translation>
            <numerusform>%n Unterlage hinzugefügt</numerusform>
            <numerusform>%n Unterlagen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) joined images that were here before</source>
        <translation>
            <numerusform>%n Datei kam zu Bildern, die schon da waren</numerusform>
            <numerusform>%n Dateien kamen zu Bildern, die schon da waren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait for you</source>
        <translation>
            <numerusform>%n Unterlage wartet auf Sie</numerusform>
            <numerusform>%n Unterlagen warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} und %n weitere</numerusform>
            <numerusform>{names} und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in the bin.</source>
        <translation>
            <numerusform>%n Unterlage ist im Papierkorb.</numerusform>
            <numerusform>%n Unterlagen sind im Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay with the images they joined.</source>
        <translation>
            <numerusform>%n Datei bleibt bei den Bildern, zu denen sie kam.</numerusform>
            <numerusform>%n Dateien bleiben bei den Bildern, zu denen sie kamen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n record(s) are in the bin</source>
        <translation>
            <numerusform>Zurückgenommen: %n Unterlage ist im Papierkorb</numerusform>
            <numerusform>Zurückgenommen: %n Unterlagen sind im Papierkorb</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new was added</source>
        <translation>Es wurde nichts Neues hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>Look over %n record(s)</source>
        <translation>
            <numerusform>%n Unterlage durchsehen</numerusform>
            <numerusform>%n Unterlagen durchsehen</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped before its end. All records below are kept. Add the rest again.</source>
        <translation>Vorzeitig abgebrochen. Alle Unterlagen hier unten sind gespeichert. Fügen Sie den Rest noch einmal hinzu.</translation>
    </message>
    <message>
        <source>All of this is saved and encrypted already. Correct what is wrong, now or later.</source>
        <translation>Das alles ist schon gespeichert und verschlüsselt. Berichtigen Sie, was falsch ist, jetzt oder später.</translation>
    </message>
    <message>
        <source>The disc&apos;s own list of contents could not be read; all its files were looked through.</source>
        <translation>Das Inhaltsverzeichnis der CD war nicht lesbar. Alle Dateien der CD wurden durchgesehen.</translation>
    </message>
    <message>
        <source>The disc lists {listed} files, but only {present} are on it. The rest is missing.</source>
        <translation>Laut ihrem Verzeichnis hat die CD {listed} Dateien, aber nur {present} sind darauf. Der Rest fehlt.</translation>
    </message>
    <message>
        <source>The disc lists {listed} files, and all of them are here.</source>
        <translation>Laut ihrem Verzeichnis hat die CD {listed} Dateien, und alle sind da.</translation>
    </message>
</context>
<context>
    <name>ImportsList</name>
    <message>
        <source>Add records</source>
        <translation>Unterlagen hinzufügen</translation>
    </message>
    <message>
        <source>Nothing was added yet.</source>
        <translation>Es wurde noch nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Added records</source>
        <translation>Hinzugefügte Unterlagen</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>Frühere zeigen</translation>
    </message>
    <message>
        <source>Look over</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Show records</source>
        <translation>Unterlagen zeigen</translation>
    </message>
    <message>
        <source>Every file</source>
        <translation>Alle Dateien</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <comment>what was asked, and the answer</comment>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht abgeschickt</translation>
    </message>
    <message>
        <source>Sent, answer due by {day}</source>
        <translation>Abgeschickt, Antwort erwartet bis {day}</translation>
    </message>
    <message>
        <source>The clinic needs longer, until {day}</source>
        <translation>Die Klinik braucht länger, bis {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue, it was due by {day}</source>
        <translation>
            <numerusform>Seit %n Tag überfällig, erwartet bis {day}</numerusform>
            <numerusform>Seit %n Tagen überfällig, erwartet bis {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{overdue}. Ask again now.</source>
        <translation>{overdue}. Fragen Sie jetzt nach.</translation>
    </message>
    <message>
        <source>Not given, or only in part</source>
        <translation>Nicht oder nur zum Teil herausgegeben</translation>
    </message>
    <message>
        <source>Received on {day}</source>
        <translation>Angekommen am {day}</translation>
    </message>
    <message>
        <source>Back since {day}</source>
        <translation>Zurück seit {day}</translation>
    </message>
    <message>
        <source>Arrived on {day}</source>
        <translation>Angekommen am {day}</translation>
    </message>
    <message>
        <source>On its way since {day}</source>
        <translation>Unterwegs seit {day}</translation>
    </message>
    <message>
        <source>Asked for on {day}</source>
        <translation>Angefordert am {day}</translation>
    </message>
    <message>
        <source>Not asked for yet</source>
        <translation>Noch nicht angefordert</translation>
    </message>
    <message>
        <source>Done on {day}</source>
        <translation>Erledigt am {day}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>Seit %n Tag überfällig</numerusform>
            <numerusform>Seit %n Tagen überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Due on {day}</source>
        <translation>Fällig am {day}</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>How you manage</source>
        <translation>Wie Sie zurechtkommen</translation>
    </message>
    <message>
        <source>Why a second opinion</source>
        <translation>Warum eine Zweitmeinung</translation>
    </message>
    <message>
        <source>The first opinion</source>
        <translation>Die erste Meinung</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Or you do not ask</source>
        <translation>Oder Sie fragen nicht</translation>
    </message>
    <message>
        <source>Who insures you</source>
        <translation>Wo Sie versichert sind</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>What the check needs to know</source>
        <translation>Was die Prüfung wissen muss</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>Wie man Sie erreicht</translation>
    </message>
    <message>
        <source>What kind of doctor</source>
        <translation>Welche Art von Arzt</translation>
    </message>
    <message>
        <source>The doctor you chose</source>
        <translation>Der Arzt, den Sie gewählt haben</translation>
    </message>
    <message>
        <source>The appointment</source>
        <translation>Der Termin</translation>
    </message>
    <message>
        <source>Your records on their way</source>
        <translation>Ihre Unterlagen unterwegs</translation>
    </message>
    <message>
        <source>What the doctor should know</source>
        <translation>Was der Arzt wissen soll</translation>
    </message>
    <message>
        <source>The written report</source>
        <translation>Der schriftliche Bericht</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>Worin sie sich unterscheiden</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Ihre Entscheidung</translation>
    </message>
    <message>
        <source>Tell both teams</source>
        <translation>Beiden Teams Bescheid sagen</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>{moment}: {label}: {value}</source>
        <translation>{moment}: {label}: {value}</translation>
    </message>
    <message>
        <source>{moment}: {label}</source>
        <translation>{moment}: {label}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Noch nicht erledigt</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between several things, each a few words</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>{day}, {time} ({zone})</source>
        <comment>a moment and its time zone</comment>
        <translation>{day}, {time} ({zone})</translation>
    </message>
</context>
<context>
    <name>JourneyCard</name>
    <message>
        <source>Second opinion: {title}</source>
        <translation>Zweitmeinung: {title}</translation>
    </message>
    <message>
        <source>A warning sign is marked. Do not wait: contact your doctor now.</source>
        <translation>Ein Warnzeichen ist angegeben. Warten Sie nicht: Wenden Sie sich jetzt an Ihren Arzt.</translation>
    </message>
    <message>
        <source>{done} of {total} steps done</source>
        <translation>{done} von {total} Schritten erledigt</translation>
    </message>
    <message>
        <source>Every step is done.</source>
        <translation>Jeder Schritt ist erledigt.</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Als Nächstes: {step}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>{step}: {state}</source>
        <translation>{step}: {state}</translation>
    </message>
</context>
<context>
    <name>KeepingSection</name>
    <message>
        <source>The vault</source>
        <translation>Der Tresor</translation>
    </message>
    <message>
        <source>Keep a backup on another disk. It is encrypted like the vault and opens with the same passphrase.</source>
        <translation>Sichern Sie auf eine andere Festplatte. Die Sicherung ist verschlüsselt wie der Tresor und öffnet sich mit derselben Passphrase.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Back up to another folder</source>
        <translation>In anderen Ordner sichern</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Tresor prüfen</translation>
    </message>
    <message>
        <source>Copying to the backup …</source>
        <translation>Die Sicherung wird geschrieben …</translation>
    </message>
    <message>
        <source>Reading every byte and comparing …</source>
        <translation>Jedes Byte wird gelesen und verglichen …</translation>
    </message>
    <message>
        <source>Choose a folder on another disk for the backup</source>
        <translation>Ordner auf einer anderen Festplatte für die Sicherung wählen</translation>
    </message>
    <message>
        <source>The backup in {folder} is up to date.</source>
        <translation>Die Sicherung in {folder} ist aktuell.</translation>
    </message>
    <message numerus="yes">
        <source>All is well: %n file(s) read and compared, {size}.</source>
        <translation>
            <numerusform>Alles in Ordnung: %n Datei gelesen und verglichen, {size}.</numerusform>
            <numerusform>Alles in Ordnung: %n Dateien gelesen und verglichen, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at. Everything not named here is as it should be.</source>
        <translation>
            <numerusform>%n Punkt ist zu beachten. Alles, was hier nicht steht, ist in Ordnung.</numerusform>
            <numerusform>%n Punkte sind zu beachten. Alles, was hier nicht steht, ist in Ordnung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Your backup of {when} may still hold it whole: open it, save a copy there, and add that here.</source>
        <translation>Ihre Sicherung vom {when} enthält es vielleicht noch heil: Öffnen Sie die Sicherung, speichern Sie dort eine Kopie, und fügen Sie diese hier hinzu.</translation>
    </message>
    <message>
        <source>{records}, {size}, made on {day}.</source>
        <translation>{records}, {size}, erstellt am {day}.</translation>
    </message>
    <message>
        <source>Never backed up yet.</source>
        <translation>Noch nie gesichert.</translation>
    </message>
    <message>
        <source>Last backed up on {when}, to {folder}</source>
        <translation>Zuletzt gesichert am {when}, in {folder}</translation>
    </message>
    <message>
        <source>Stopped. What was copied so far is used the next time.</source>
        <translation>Abgebrochen. Was schon kopiert ist, wird beim nächsten Mal genutzt.</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>There is a mistake in group {number}. Compare it with the sheet, letter by letter.</source>
        <translation>In Gruppe {number} ist ein Fehler. Vergleichen Sie sie mit dem Blatt, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>Group {number} of the recovery key</source>
        <translation>Gruppe {number} des Wiederherstellungsschlüssels</translation>
    </message>
</context>
<context>
    <name>KindsPart</name>
    <message>
        <source>Where people look, and what they ask</source>
        <translation>Wo man sucht und was man fragt</translation>
    </message>
    <message>
        <source>Where to look, and what to ask</source>
        <translation>Wo Sie suchen und was Sie fragen können</translation>
    </message>
    <message>
        <source>Usually asked: {who}</source>
        <translation>Meist gefragt: {who}</translation>
    </message>
</context>
<context>
    <name>LastDayDialog</name>
    <message>
        <source>No longer taken</source>
        <translation>Nicht mehr genommen</translation>
    </message>
    <message>
        <source>When was {name} last taken?</source>
        <translation>Wann wurde {name} zuletzt genommen?</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Please enter a day; a year is enough.</source>
        <translation>Bitte geben Sie einen Tag ein. Ein Jahr reicht.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
</context>
<context>
    <name>LaterButton</name>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>LettersDialog</name>
    <message>
        <source>Begin letters for what is missing</source>
        <translation>Briefe beginnen für das, was fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) would ask for what the check finds missing.</source>
        <translation>
            <numerusform>%n Brief würde um das bitten, was laut Prüfung fehlt.</numerusform>
            <numerusform>%n Briefe würden um das bitten, was laut Prüfung fehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>A single picture cannot be scrolled together with another series.</source>
        <translation>Ein einzelnes Bild lässt sich nicht gemeinsam mit einer anderen Serie durchblättern.</translation>
    </message>
    <message>
        <source>These two look from different directions, so each is scrolled by itself.</source>
        <translation>Diese beiden sehen aus verschiedenen Richtungen. Darum wird jede für sich durchgeblättert.</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ This case is checked by it.</source>
        <translation>✓ Dieser Fall wird damit geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%n other case(s) are checked by it.</source>
        <translation>
            <numerusform>%n anderer Fall wird damit geprüft.</numerusform>
            <numerusform>%n andere Fälle werden damit geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>{verb}: {list}</source>
        <translation>{verb}: {list}</translation>
    </message>
    <message>
        <source>Use for this case</source>
        <translation>Für diesen Fall nehmen</translation>
    </message>
    <message>
        <source>Look at its points</source>
        <translation>Punkte ansehen</translation>
    </message>
    <message>
        <source>Change its points</source>
        <translation>Punkte ändern</translation>
    </message>
    <message>
        <source>Make one like it</source>
        <translation>Ähnliche Liste anlegen</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>Search the bin</source>
        <translation>Im Papierkorb suchen</translation>
    </message>
    <message>
        <source>Search all records</source>
        <translation>In allen Unterlagen suchen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>The best {count} results</source>
        <translation>Die besten {count} Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} von {all}</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>All lists</source>
        <translation>Alle Listen</translation>
    </message>
    <message>
        <source>Make one like it</source>
        <translation>Ähnliche Liste anlegen</translation>
    </message>
    <message>
        <source>Points of this list</source>
        <translation>Punkte dieser Liste</translation>
    </message>
    <message>
        <source>Carebinder&apos;s own points that are not in it</source>
        <translation>Punkte von Carebinder, die nicht darin sind</translation>
    </message>
    <message>
        <source>It came with the program and stays as it is. Make one like it, and change that.</source>
        <translation>Sie kam mit dem Programm und bleibt, wie sie ist. Legen Sie eine ähnliche Liste an und ändern Sie diese.</translation>
    </message>
    <message>
        <source>What you change is kept at once, and can be undone.</source>
        <translation>Was Sie ändern, wird gleich gespeichert und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Add a point of your own</source>
        <translation>Eigenen Punkt hinzufügen</translation>
    </message>
    <message>
        <source>For example: photographs of the skin, taken this month</source>
        <translation>Zum Beispiel: Fotos der Haut, aus diesem Monat</translation>
    </message>
    <message>
        <source>How much the new point matters</source>
        <translation>Wie wichtig der neue Punkt ist</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>You tick it off, or link a record to it, in the checklist.</source>
        <translation>Sie haken ihn in der Checkliste ab oder verbinden dort eine Unterlage mit ihm.</translation>
    </message>
    <message>
        <source>Add: {point}</source>
        <translation>Hinzufügen: {point}</translation>
    </message>
</context>
<context>
    <name>ListsPane</name>
    <message>
        <source>A list of your own</source>
        <translation>Eine eigene Liste</translation>
    </message>
    <message>
        <source>It begins with the points of: {list}. You change them afterwards.</source>
        <translation>Sie beginnt mit den Punkten von: {list}. Danach ändern Sie sie.</translation>
    </message>
    <message>
        <source>Cases that are checked by this list go on with it.</source>
        <translation>Fälle, die mit dieser Liste geprüft werden, behalten sie.</translation>
    </message>
    <message>
        <source>Rename this list</source>
        <translation>Diese Liste umbenennen</translation>
    </message>
    <message>
        <source>This case is now checked by: {list}</source>
        <translation>Dieser Fall wird jetzt geprüft nach: {list}</translation>
    </message>
    <message>
        <source>The list {list} is removed.</source>
        <translation>Die Liste {list} ist entfernt.</translation>
    </message>
    <message>
        <source>A name for this list</source>
        <translation>Ein Name für diese Liste</translation>
    </message>
    <message>
        <source>It has the same name as Carebinder&apos;s own list.</source>
        <translation>Sie heißt genauso wie die Liste von Carebinder.</translation>
    </message>
    <message>
        <source>You have a list called {list}. Put the one from the file in its place?</source>
        <translation>Sie haben schon eine Liste {list}. Soll die aus der Datei an ihre Stelle?</translation>
    </message>
    <message>
        <source>There is such a list already</source>
        <translation>Diese Liste gibt es schon</translation>
    </message>
    <message>
        <source>Replace my list</source>
        <translation>Meine Liste ersetzen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>The list {list} is kept: {points}.</source>
        <translation>Die Liste {list} ist gespeichert: {points}.</translation>
    </message>
    <message>
        <source>The list is in {path}.</source>
        <translation>Die Liste liegt in {path}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>This document is protected by a password.</source>
        <translation>Dieses Dokument ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>That password was not right.</source>
        <translation>Das Passwort war nicht richtig.</translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation>Passwort des Dokuments</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>LockingSection</name>
    <message>
        <source>Locking and keys</source>
        <translation>Sperren und Schlüssel</translation>
    </message>
    <message>
        <source>Lock when nothing was pressed for</source>
        <translation>Sperren, wenn nichts gedrückt wurde, nach</translation>
    </message>
    <message>
        <source>The vault also locks when the computer goes to sleep. Ctrl+L locks it at once.</source>
        <translation>Der Tresor sperrt sich auch, wenn der Computer in den Ruhezustand geht. Strg+L sperrt ihn sofort.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>Neues Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Somebody may have had your passphrase or your sheet? Then new keys are needed: everything is encrypted anew, and old copies of the keys open nothing new.</source>
        <translation>Hatte vielleicht jemand Ihre Passphrase oder Ihr Blatt? Dann braucht es neue Schlüssel: Alles wird neu verschlüsselt, und alte Kopien der Schlüssel öffnen nichts Neues.</translation>
    </message>
    <message>
        <source>Encrypt everything anew</source>
        <translation>Alles neu verschlüsseln</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>The recovery sheet stays valid. Older backups still open with the old passphrase.</source>
        <translation>Das Wiederherstellungsblatt bleibt gültig. Ältere Sicherungen öffnen sich weiter mit der alten Passphrase.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>The new passphrase is set.</source>
        <translation>Die neue Passphrase gilt.</translation>
    </message>
    <message>
        <source>The sheet you have now stops working as soon as the new one is made.</source>
        <translation>Ihr jetziges Blatt wird ungültig, sobald das neue erstellt ist.</translation>
    </message>
    <message>
        <source>Make a new recovery sheet?</source>
        <translation>Neues Wiederherstellungsblatt?</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>Neues Blatt erstellen</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Altes behalten</translation>
    </message>
    <message>
        <source>Choose a new passphrase. The whole vault is read and written again; that takes a while. Then a new recovery sheet is made. Destroy older backups that somebody else may have.</source>
        <translation>Wählen Sie eine neue Passphrase. Der ganze Tresor wird gelesen und neu geschrieben. Das dauert eine Weile. Dann wird ein neues Wiederherstellungsblatt erstellt. Vernichten Sie ältere Sicherungen, die jemand anderes haben könnte.</translation>
    </message>
    <message>
        <source>Everything is encrypted under new keys. The old sheet opens nothing any more.</source>
        <translation>Alles ist mit neuen Schlüsseln verschlüsselt. Das alte Blatt öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>Stopped. The keys are as they were.</source>
        <translation>Abgebrochen. Die Schlüssel sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Encrypting everything anew …</source>
        <translation>Alles wird neu verschlüsselt …</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>What you wrote down when</source>
        <translation>Was Sie wann aufgeschrieben haben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LostPage</name>
    <message>
        <source>Open with the recovery key</source>
        <translation>Mit dem Wiederherstellungsschlüssel öffnen</translation>
    </message>
    <message>
        <source>Take the recovery sheet of “{name}” and type its 13 groups. Capital or small letters do not matter; the letter O and the digit 0 are the same here.</source>
        <translation>Nehmen Sie das Wiederherstellungsblatt von „{name}“ und tippen Sie die 13 Gruppen ab. Große oder kleine Buchstaben sind egal. Auch der Buchstabe O und die Ziffer 0 gelten hier gleich.</translation>
    </message>
    <message>
        <source>Open with this key</source>
        <translation>Mit diesem Schlüssel öffnen</translation>
    </message>
    <message>
        <source>You have neither passphrase nor sheet? Then nobody can open this vault. Look for a copy of the sheet, and keep the vault&apos;s folder: the passphrase may come back to you.</source>
        <translation>Sie haben weder Passphrase noch Blatt? Dann kann niemand diesen Tresor öffnen. Suchen Sie nach einer Kopie des Blattes, und behalten Sie den Ordner des Tresors: Vielleicht fällt Ihnen die Passphrase wieder ein.</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>MadePane</name>
    <message>
        <source>Packages made</source>
        <translation>Erstellte Pakete</translation>
    </message>
    <message>
        <source>None yet for this question.</source>
        <translation>Für diese Frage noch keine.</translation>
    </message>
    <message>
        <source>Version {version}, {moment}</source>
        <translation>Fassung {version}, {moment}</translation>
    </message>
    <message>
        <source>{variant}: {records}, {files}, {size}</source>
        <translation>{variant}: {records}, {files}, {size}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint: {fingerprint}</source>
        <translation>Prüfsumme: {fingerprint}</translation>
    </message>
    <message>
        <source>It opens with: {passphrase}</source>
        <translation>Es öffnet sich mit: {passphrase}</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Passphrase zeigen</translation>
    </message>
</context>
<context>
    <name>MadeUp</name>
    <message>
        <source>Sample records: all of this is made up. Keep your own records in a vault of your own.</source>
        <translation>Beispiel-Unterlagen: Das alles ist erfunden. Legen Sie Ihre eigenen Unterlagen in einen eigenen Tresor.</translation>
    </message>
    <message>
        <source>Make my vault</source>
        <translation>Meinen Tresor anlegen</translation>
    </message>
</context>
<context>
    <name>MakePane</name>
    <message>
        <source>Show the checklist</source>
        <translation>Checkliste zeigen</translation>
    </message>
    <message>
        <source>The package is not encrypted, so that a hospital can read it. Hand it over in person or through the clinic&apos;s own page.</source>
        <translation>Das Paket ist nicht verschlüsselt, damit ein Krankenhaus es lesen kann. Geben Sie es selbst ab oder laden Sie es auf der Seite der Klinik hoch.</translation>
    </message>
    <message>
        <source>Make the package</source>
        <translation>Paket erstellen</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Anderen Ort wählen…</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s).</source>
        <translation>
            <numerusform>%n neue Unterlage.</numerusform>
            <numerusform>%n neue Unterlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ticked to go in yet. See the contents.</source>
        <translation>Es ist noch nichts angekreuzt. Sehen Sie unter „Inhalt“ nach.</translation>
    </message>
    <message numerus="yes">
        <source>%n important thing(s) still open. You can make the package; its cover says which.</source>
        <translation>
            <numerusform>%n wichtiger Punkt ist noch offen. Sie können das Paket erstellen. Auf dem Deckblatt steht, welcher.</numerusform>
            <numerusform>%n wichtige Punkte sind noch offen. Sie können das Paket erstellen. Auf dem Deckblatt steht, welche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new has come.</source>
        <translation>Es ist nichts Neues dazugekommen.</translation>
    </message>
    <message>
        <source>Not encrypted.</source>
        <translation>Nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>About {size}.</source>
        <translation>Etwa {size}.</translation>
    </message>
    <message>
        <source>Its passphrase is shown when it is made, and kept in the vault. Tell it by telephone, never in the message that brings the file. Some hospitals cannot open protected files: ask first.</source>
        <translation>Die Passphrase wird angezeigt, wenn das Paket fertig ist, und im Tresor aufbewahrt. Sagen Sie sie am Telefon, nie in der Nachricht, mit der die Datei kommt. Manche Krankenhäuser können geschützte Dateien nicht öffnen: Fragen Sie vorher.</translation>
    </message>
    <message>
        <source>Looking through the records</source>
        <translation>Die Unterlagen werden durchgesehen</translation>
    </message>
    <message>
        <source>The package is ready: {path}</source>
        <translation>Das Paket ist fertig: {path}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>Abgebrochen. Nichts blieb zurück.</translation>
    </message>
</context>
<context>
    <name>MarkStrip</name>
    <message>
        <source>Why is it important? (not required)</source>
        <translation>Warum ist sie wichtig? (muss nicht sein)</translation>
    </message>
    <message>
        <source>Note to this slice</source>
        <translation>Notiz zu dieser Schicht</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Marked. Marked slices appear in your package, with their notes.</source>
        <translation>Markiert. Markierte Schichten stehen mit ihren Notizen in Ihrem Paket.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Eingescannt</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Zu prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes for good soon</source>
        <translation>Wird bald endgültig gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Noch %n Tag</numerusform>
            <numerusform>Noch %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureChip</name>
    <message>
        <source>Arrow keys move the end point, Enter changes to the next one, Del deletes</source>
        <translation>Pfeiltasten verschieben den Endpunkt, Eingabe wechselt zum nächsten, Entf löscht</translation>
    </message>
</context>
<context>
    <name>MeasureRow</name>
    <message>
        <source>Measurements</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Delete this measurement</source>
        <translation>Diese Messung löschen</translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>{degrees}°</source>
        <translation>{degrees}°</translation>
    </message>
    <message>
        <source>{count} pixels</source>
        <translation>{count} Bildpunkte</translation>
    </message>
    <message>
        <source>{length} mm</source>
        <translation>{length} mm</translation>
    </message>
    <message>
        <source>{number}: length {value}</source>
        <translation>{number}: Länge {value}</translation>
    </message>
    <message>
        <source>{number}: angle {value}</source>
        <translation>{number}: Winkel {value}</translation>
    </message>
    <message>
        <source>An angle in the picture, not in space. Not for diagnosis.</source>
        <translation>Ein Winkel im Bild, nicht im Raum. Nicht zur Diagnose.</translation>
    </message>
    <message>
        <source>Millimetres in the body, as the file gives them. Not for diagnosis.</source>
        <translation>Millimeter im Körper, wie sie in der Datei stehen. Nicht zur Diagnose.</translation>
    </message>
    <message>
        <source>Millimetres by the calibration that the file holds, right only in its plane. Not for diagnosis.</source>
        <translation>Millimeter nach der Eichung in der Datei. Sie stimmen nur in deren Ebene. Nicht zur Diagnose.</translation>
    </message>
    <message>
        <source>Millimetres on the detector. In the body it is less, by how much is not known. Not for diagnosis.</source>
        <translation>Millimeter auf dem Aufnahmegerät. Im Körper ist es weniger, um wie viel, ist nicht bekannt. Nicht zur Diagnose.</translation>
    </message>
    <message>
        <source>The file does not say how large a pixel is, so there are no millimetres. Not for diagnosis.</source>
        <translation>In der Datei steht nicht, wie groß ein Bildpunkt ist. Darum gibt es keine Millimeter. Nicht zur Diagnose.</translation>
    </message>
    <message>
        <source>{length} cm</source>
        <translation>{length} cm</translation>
    </message>
</context>
<context>
    <name>MedicineDialog</name>
    <message>
        <source>Add a medicine</source>
        <translation>Medikament hinzufügen</translation>
    </message>
    <message>
        <source>Change a medicine</source>
        <translation>Medikament ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As on the box, for example Ramipril</source>
        <translation>Wie auf der Packung, zum Beispiel Ramipril</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>For example 5 mg</source>
        <translation>Zum Beispiel 5 mg</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>For example once a day</source>
        <translation>Zum Beispiel einmal am Tag</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>For example blood pressure</source>
        <translation>Zum Beispiel Blutdruck</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Still taken</source>
        <translation>Wird noch genommen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Please enter the medicine&apos;s name.</source>
        <translation>Bitte geben Sie den Namen des Medikaments ein.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>{question}: day</source>
        <translation>{question}: Tag</translation>
    </message>
    <message>
        <source>{question}: time</source>
        <translation>{question}: Uhrzeit</translation>
    </message>
    <message>
        <source>15:30</source>
        <translation>15:30</translation>
    </message>
    <message>
        <source>{question}: time zone</source>
        <translation>{question}: Zeitzone</translation>
    </message>
    <message>
        <source>A day, a time like 15:30 and a time zone are needed.</source>
        <translation>Nötig sind ein Tag, eine Uhrzeit wie 15:30 und eine Zeitzone.</translation>
    </message>
</context>
<context>
    <name>MonthField</name>
    <message>
        <source>Whole year</source>
        <translation>Ganzes Jahr</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>{name}: month</source>
        <translation>{name}: Monat</translation>
    </message>
    <message>
        <source>{name}: year</source>
        <translation>{name}: Jahr</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the list</source>
        <translation>Name der Liste</translation>
    </message>
    <message>
        <source>For example: University Clinic, heart</source>
        <translation>Zum Beispiel: Uniklinik, Herz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This name cannot be used. Please take another one.</source>
        <translation>Dieser Name passt hier nicht. Bitte nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is a list of this name already.</source>
        <translation>Eine Liste mit diesem Namen gibt es schon.</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>{words} ({keys})</source>
        <translation>{words} ({keys})</translation>
    </message>
</context>
<context>
    <name>NewCasePane</name>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not medical advice. In an emergency call your local emergency number.</source>
        <translation>Kein medizinischer Rat. Rufen Sie im Notfall den Notruf Ihres Landes an.</translation>
    </message>
    <message>
        <source>A few words are enough. You can change them later.</source>
        <translation>Ein paar Wörter reichen. Sie können sie später ändern.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
</context>
<context>
    <name>NewPersonForm</name>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>They are right</source>
        <translation>Das stimmt</translation>
    </message>
    <message>
        <source>Read its words</source>
        <translation>Wörter lesen</translation>
    </message>
    <message>
        <source>It belongs to {name}</source>
        <translation>Gehört zu {name}</translation>
    </message>
    <message>
        <source>They belong to {name}</source>
        <translation>Gehören zu {name}</translation>
    </message>
    <message>
        <source>To nobody here: move to bin</source>
        <translation>Zu niemandem hier: in den Papierkorb</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>%n of these record(s) wait until you say whose they are.</source>
        <translation>
            <numerusform>%n dieser Unterlagen wartet, bis Sie sagen, zu wem sie gehört.</numerusform>
            <numerusform>%n dieser Unterlagen warten, bis Sie sagen, zu wem sie gehören.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it says whose it is. Whose is it?</source>
        <translation>Darin steht nicht, zu wem das gehört. Zu wem gehört es?</translation>
    </message>
    <message>
        <source>Written on it: {name}. Whose is it?</source>
        <translation>Darauf steht: {name}. Von wem ist es?</translation>
    </message>
    <message>
        <source>In the bin since {date}. It can be taken out again.</source>
        <translation>Im Papierkorb seit {date}. Sie können sie wieder herausholen.</translation>
    </message>
    <message>
        <source>These are in the bin. They can be taken out again.</source>
        <translation>Diese Unterlagen sind im Papierkorb. Sie können sie wieder herausholen.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>Add them</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>A disc is in the drive: {name}</source>
        <translation>Im Laufwerk liegt eine CD: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n new scan(s) in the scanner&apos;s folder</source>
        <translation>
            <numerusform>%n neuer Scan im Ordner des Scanners</numerusform>
            <numerusform>%n neue Scans im Ordner des Scanners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpinionsPart</name>
    <message>
        <source>Begin with what is known</source>
        <translation>Mit dem beginnen, was bekannt ist</translation>
    </message>
    <message>
        <source>Removed: {name}.</source>
        <translation>Entfernt: {name}.</translation>
    </message>
    <message>
        <source>The doctors you wrote down and the usual points are there.</source>
        <translation>Die Ärzte, die Sie aufgeschrieben haben, und die üblichen Punkte stehen da.</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Show what was added with it</source>
        <translation>Zeigen, was zugleich hinzukam</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <translation>{files}, {size}</translation>
    </message>
    <message>
        <source>Written on it</source>
        <translation>Darauf steht</translation>
    </message>
    <message>
        <source>Nothing says whose it is</source>
        <translation>Es steht nirgends, zu wem es gehört</translation>
    </message>
    <message>
        <source>Why it stands here</source>
        <translation>Warum es hier steht</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Kam aus</translation>
    </message>
    <message>
        <source>Place there</source>
        <translation>Ort darin</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Untersuchung</translation>
    </message>
    <message>
        <source>Check sum (SHA-256)</source>
        <translation>Prüfsumme (SHA-256)</translation>
    </message>
</context>
<context>
    <name>OthersSection</name>
    <message>
        <source>What else to think of</source>
        <translation>Woran sonst zu denken ist</translation>
    </message>
    <message>
        <source>Nothing at the moment.</source>
        <translation>Im Moment nichts.</translation>
    </message>
    <message>
        <source>{case}: {what}</source>
        <translation>{case}: {what}</translation>
    </message>
    <message>
        <source>{what}: due now</source>
        <translation>{what}, jetzt fällig</translation>
    </message>
    <message>
        <source>{what}: on {day}</source>
        <translation>{what}, am {day}</translation>
    </message>
    <message>
        <source>To the step</source>
        <translation>Zum Schritt</translation>
    </message>
    <message>
        <source>To the backup</source>
        <translation>Zur Sicherung</translation>
    </message>
    <message>
        <source>To the medicines</source>
        <translation>Zu den Medikamenten</translation>
    </message>
</context>
<context>
    <name>OverviewPane</name>
    <message>
        <source>Back to the checklist</source>
        <translation>Zurück zur Checkliste</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>Open a list that you were sent</source>
        <translation>Eine Liste öffnen, die Sie bekommen haben</translation>
    </message>
    <message>
        <source>There is no room for another list. Remove one first.</source>
        <translation>Für eine weitere Liste ist kein Platz. Entfernen Sie erst eine.</translation>
    </message>
    <message>
        <source>Lists of records</source>
        <translation>Listen von Unterlagen</translation>
    </message>
    <message>
        <source>A case is checked by one list of what to gather. A clinic may want other things than most: make a list of your own for it, or open one that you were sent.</source>
        <translation>Ein Fall wird mit einer Liste geprüft, in der steht, was zu sammeln ist. Vielleicht möchte eine Klinik etwas anderes als die meisten: Legen Sie dafür eine eigene Liste an, oder öffnen Sie eine, die Sie bekommen haben.</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>Ready</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Left open on purpose</source>
        <translation>Bewusst offen gelassen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Zip file</source>
        <translation>ZIP-Datei</translation>
    </message>
    <message>
        <source>Documents only (one PDF)</source>
        <translation>Nur Dokumente (ein PDF)</translation>
    </message>
    <message>
        <source>Strict CD</source>
        <translation>CD, strenge Form</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Nachtrag</translation>
    </message>
    <message>
        <source>Protected zip</source>
        <translation>Geschützte ZIP-Datei</translation>
    </message>
    <message>
        <source>Everything, to copy onto a USB stick or a disc. The usual choice.</source>
        <translation>Alles, zum Kopieren auf einen USB-Stick oder eine CD. Die übliche Wahl.</translation>
    </message>
    <message>
        <source>Everything in one file, for a hospital&apos;s upload page.</source>
        <translation>Alles in einer Datei, zum Hochladen auf der Seite eines Krankenhauses.</translation>
    </message>
    <message>
        <source>All documents in one PDF, without the images. For portals, fax and printing.</source>
        <translation>Alle Dokumente in einem PDF, ohne die Bilder. Für Internetseiten, Fax und Drucker.</translation>
    </message>
    <message>
        <source>Everything in one file that opens with a passphrase only. For a stick or a message that may go astray.</source>
        <translation>Alles in einer Datei, die sich nur mit einer Passphrase öffnet. Für einen Stick oder eine Nachricht, die in falsche Hände geraten könnte.</translation>
    </message>
    <message>
        <source>Only what has come since the last package, for an office that has the rest already.</source>
        <translation>Nur was seit dem letzten Paket dazugekommen ist, für eine Praxis, die den Rest schon hat.</translation>
    </message>
    <message>
        <source>Images rewritten in the one form that every hospital reads. For old systems.</source>
        <translation>Die Bilder in der einen Form, die jedes Krankenhaus liest. Für alte Systeme.</translation>
    </message>
    <message>
        <source>Waiting until you say whose they are</source>
        <translation>Wartet, bis Sie sagen, zu wem es gehört</translation>
    </message>
    <message>
        <source>Another person&apos;s name or date of birth is written on them</source>
        <translation>Name oder Geburtsdatum einer anderen Person steht darauf</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>is not what it was</source>
        <translation>ist verändert</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>was not in the package</source>
        <translation>war nicht im Paket</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ist nicht lesbar</translation>
    </message>
    <message>
        <source>has a name that a hospital&apos;s system may refuse</source>
        <translation>hat einen Namen, den ein Krankenhaus vielleicht nicht annimmt</translation>
    </message>
    <message>
        <source>is not listed in the package&apos;s index of images</source>
        <translation>steht nicht im Bilderverzeichnis des Pakets</translation>
    </message>
    <message>
        <source>is listed twice in the index of images</source>
        <translation>steht zweimal im Bilderverzeichnis</translation>
    </message>
    <message>
        <source>is listed in the index of images but is not there</source>
        <translation>steht im Bilderverzeichnis, ist aber nicht da</translation>
    </message>
    <message>
        <source>is an image outside the folder for images</source>
        <translation>ist ein Bild außerhalb des Ordners für Bilder</translation>
    </message>
    <message>
        <source>lacks the opening that marks it as an image file</source>
        <translation>hat nicht den Anfang, an dem man eine Bilddatei erkennt</translation>
    </message>
    <message>
        <source>is an index of images that cannot be read</source>
        <translation>ist ein Bilderverzeichnis, das nicht lesbar ist</translation>
    </message>
    <message>
        <source>About {size}. Fits on a CD.</source>
        <translation>Etwa {size}. Passt auf eine CD.</translation>
    </message>
    <message>
        <source>About {size}. Too large for a CD, fits on a DVD.</source>
        <translation>Etwa {size}. Zu groß für eine CD, passt auf eine DVD.</translation>
    </message>
    <message>
        <source>About {size}. Too large for a DVD: use a USB stick.</source>
        <translation>Etwa {size}. Zu groß für eine DVD: Nehmen Sie einen USB-Stick.</translation>
    </message>
</context>
<context>
    <name>PackagePage</name>
    <message>
        <source>Whose package is it?</source>
        <translation>Wessen Paket ist es?</translation>
    </message>
    <message>
        <source>A package holds the records of one person.</source>
        <translation>Ein Paket enthält die Unterlagen einer Person.</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>Page {number}</source>
        <translation>Seite {number}</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Outside the vault the list is not encrypted. Everybody who gets at it can read it.</source>
        <translation>Außerhalb des Tresors ist die Liste nicht verschlüsselt. Wer an sie herankommt, kann sie lesen.</translation>
    </message>
    <message>
        <source>Save the list?</source>
        <translation>Liste speichern?</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Ort wählen</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Medicines and allergies of {name}</source>
        <translation>Medikamente und Allergien von {name}</translation>
    </message>
    <message>
        <source>The list is saved in {folder}. It is not encrypted there.</source>
        <translation>Die Liste ist in {folder} gespeichert. Sie ist dort nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Medicines and allergies</source>
        <translation>Medikamente und Allergien</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Outside the vault a paper is not encrypted.</source>
        <translation>Außerhalb des Tresors ist ein Schreiben nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Saved in {folder}. It is not encrypted there.</source>
        <translation>In {folder} gespeichert. Dort ist es nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>This was not saved. Please try again.</source>
        <translation>Das wurde nicht gespeichert. Bitte noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Note for your doctor</source>
        <translation>Notiz für Ihren Arzt</translation>
    </message>
    <message>
        <source>Call sheet for the insurer</source>
        <translation>Gesprächsblatt für die Krankenkasse</translation>
    </message>
    <message>
        <source>Letter to the clinic</source>
        <translation>Brief an die Klinik</translation>
    </message>
    <message>
        <source>Letter that asks again</source>
        <translation>Erinnerungsbrief</translation>
    </message>
    <message>
        <source>Questions with room for answers</source>
        <translation>Fragen mit Platz für Antworten</translation>
    </message>
    <message>
        <source>Sheet for the visit</source>
        <translation>Blatt für den Besuch</translation>
    </message>
    <message>
        <source>The opinions side by side</source>
        <translation>Die Meinungen nebeneinander</translation>
    </message>
    <message>
        <source>Letter to the first team</source>
        <translation>Brief an das erste Team</translation>
    </message>
    <message>
        <source>Letter to the second team</source>
        <translation>Brief an das zweite Team</translation>
    </message>
    <message>
        <source>My second opinion</source>
        <translation>Meine Zweitmeinung</translation>
    </message>
</context>
<context>
    <name>PapersPart</name>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>Filled in from this case. You see it before it is printed or saved.</source>
        <translation>Aus diesem Fall ausgefüllt. Sie sehen es, bevor es gedruckt oder gespeichert wird.</translation>
    </message>
</context>
<context>
    <name>PartialDateEdit</name>
    <message>
        <source>Choose in a calendar</source>
        <translation>Im Kalender wählen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Write it like 14.3.2026, March 2026 or 2026.</source>
        <translation>Schreiben Sie zum Beispiel 14.3.2026, März 2026 oder 2026.</translation>
    </message>
    <message>
        <source>The day is needed too, like 14.3.2026.</source>
        <translation>Auch der Tag wird gebraucht, zum Beispiel 14.3.2026.</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>PassphraseBox</name>
    <message>
        <source>It opens with this passphrase only:</source>
        <translation>Es öffnet sich nur mit dieser Passphrase:</translation>
    </message>
    <message>
        <source>Tell it by telephone, never in the message that brings the file. The vault keeps it: it can be shown again under Packages made.</source>
        <translation>Sagen Sie sie am Telefon, nie in der Nachricht, mit der die Datei kommt. Der Tresor behält sie: Unter „Erstellte Pakete“ können Sie sie wieder sehen.</translation>
    </message>
    <message>
        <source>Write it down now: nothing can be written in this vault, so it is kept nowhere.</source>
        <translation>Schreiben Sie sie jetzt auf: In diesem Tresor kann nichts geschrieben werden, sie wird also nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>Passphrase kopieren</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>The passphrase you use now</source>
        <translation>Ihre jetzige Passphrase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>A file needs its password</source>
        <translation>Eine Datei braucht ihr Passwort</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Passwort der Datei</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <source>That password was not right. Please try again.</source>
        <translation>Das Passwort war nicht richtig. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Hospitals often use your date of birth or a number from the letter that came with it. Without it the file is kept, but cannot be read or searched.</source>
        <translation>Krankenhäuser nehmen oft Ihr Geburtsdatum oder eine Nummer aus dem Brief, der dabei war. Ohne Passwort wird die Datei behalten, aber man kann sie nicht lesen oder durchsuchen.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Alle überspringen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Tools for the document</source>
        <translation>Werkzeuge für das Dokument</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Seiten des Dokuments</translation>
    </message>
    <message>
        <source>List of pages</source>
        <translation>Liste der Seiten</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Zur Seite gehen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>So breit wie das Fenster</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Turn to the right (only what you see)</source>
        <translation>Nach rechts drehen (nur die Ansicht)</translation>
    </message>
    <message>
        <source>Search in this document</source>
        <translation>In diesem Dokument suchen</translation>
    </message>
    <message>
        <source>Copy the words of this page</source>
        <translation>Text dieser Seite kopieren</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>von {count}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>The words of page {number} are on the clipboard.</source>
        <translation>Der Text von Seite {number} ist kopiert.</translation>
    </message>
    <message>
        <source>Page {number} holds no words, only a picture of them.</source>
        <translation>Auf Seite {number} ist kein Text, nur ein Bild davon.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>{name}, born {day}</source>
        <translation>{name}, geboren {day}</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation>{name} ({number})</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} bearbeiten</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>geboren {date}</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>auch {names}</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Until {last}</source>
        <translation>Bis {last}</translation>
    </message>
    <message>
        <source>From {first}</source>
        <translation>Ab {first}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>From when to when?</source>
        <translation>Von wann bis wann?</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Whose records are these?</source>
        <translation>Zu wem gehören diese Unterlagen?</translation>
    </message>
    <message>
        <source>If a file names somebody else, you are asked about it.</source>
        <translation>Steht in einer Datei jemand anderes, werden Sie gefragt.</translation>
    </message>
    <message>
        <source>Add nothing</source>
        <translation>Nichts hinzufügen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>What is known of this person</source>
        <translation>Angaben zu dieser Person</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Not given</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Divers</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>As doctors write it, for example Maria Sample</source>
        <translation>Wie in Arztbriefen, zum Beispiel Maria Muster</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Helps to tell whose record a letter is. May be left open.</source>
        <translation>Hilft zu erkennen, zu wem ein Brief gehört. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>A former name, another spelling. Separate several with commas.</source>
        <translation>Ein früherer Name, eine andere Schreibweise. Mehrere bitte mit Komma trennen.</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
</context>
<context>
    <name>PersonSwitcher</name>
    <message>
        <source>Everybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Whose records: {name}</source>
        <translation>Unterlagen von: {name}</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
</context>
<context>
    <name>PhrasesPart</name>
    <message>
        <source>What you can say</source>
        <translation>Was Sie sagen können</translation>
    </message>
</context>
<context>
    <name>PhysicalPart</name>
    <message>
        <source>Asked for today</source>
        <translation>Heute angefordert</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Heute abgeschickt</translation>
    </message>
    <message>
        <source>Arrived today</source>
        <translation>Heute angekommen</translation>
    </message>
    <message>
        <source>Back today</source>
        <translation>Heute zurückgekommen</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Type to narrow down</source>
        <translation>Zum Eingrenzen tippen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
</context>
<context>
    <name>PicturesView</name>
    <message>
        <source>Tools for the picture</source>
        <translation>Werkzeuge für das Bild</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Ins Fenster einpassen</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Turn to the right (only what you see)</source>
        <translation>Nach rechts drehen (nur die Ansicht)</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Where should it be made?</source>
        <translation>Wo soll es erstellt werden?</translation>
    </message>
    <message>
        <source>Where should the package be made?</source>
        <translation>Wo soll das Paket erstellt werden?</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Diesen Namen nehmen</translation>
    </message>
    <message>
        <source>There is something with this name already. Nothing is overwritten: choose another name.</source>
        <translation>Etwas mit diesem Namen gibt es schon. Nichts wird überschrieben: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This is inside the vault&apos;s own folder. Choose a place outside it.</source>
        <translation>Das liegt im Ordner des Tresors. Wählen Sie einen Ort außerhalb.</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Make your vault</source>
        <translation>Ihren Tresor anlegen</translation>
    </message>
    <message>
        <source>Step 1 of 3: the place and the passphrase</source>
        <translation>Schritt 1 von 3: Ort und Passphrase</translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation>Name des Tresors</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Anderer Ordner</translation>
    </message>
    <message>
        <source>Nobody can open the vault without this passphrase or the recovery sheet of step 3, not even we. If both are lost, the records are lost.</source>
        <translation>Ohne diese Passphrase oder das Wiederherstellungsblatt aus Schritt 3 kann niemand den Tresor öffnen, auch wir nicht. Wenn beides verloren ist, sind auch die Unterlagen verloren.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>That passphrase has the person&apos;s name in it. Others would try that first.</source>
        <translation>In dieser Passphrase steckt der Name der Person. Das würden andere zuerst versuchen.</translation>
    </message>
    <message>
        <source>Choose the folder in which the vault shall lie</source>
        <translation>Ordner wählen, in dem der Tresor liegen soll</translation>
    </message>
    <message>
        <source>It will lie in {path}</source>
        <translation>Der Tresor liegt dann in {path}</translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <source>When to remind you</source>
        <translation>Wann Sie erinnert werden</translation>
    </message>
    <message>
        <source>Remind me once a week</source>
        <translation>Einmal in der Woche erinnern</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>First reminder, not before</source>
        <translation>Erste Erinnerung, nicht vor</translation>
    </message>
    <message>
        <source>Rest until</source>
        <translation>Pause bis</translation>
    </message>
    <message>
        <source>Rest until, for a holiday</source>
        <translation>Pause bis, zum Beispiel im Urlaub</translation>
    </message>
    <message>
        <source>End the rest now</source>
        <translation>Pause jetzt beenden</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>Beginn der Ruhezeit</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>Ende der Ruhezeit</translation>
    </message>
    <message>
        <source>Announce nothing from</source>
        <translation>Nicht melden von</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>No rest</source>
        <translation>Keine Pause</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>How much it matters: {point}</source>
        <translation>Wie wichtig es ist: {point}</translation>
    </message>
    <message>
        <source>Take out: {point}</source>
        <translation>Herausnehmen: {point}</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>As it opens</source>
        <translation>Wie beim Öffnen</translation>
    </message>
    <message>
        <source>From the file, {number}</source>
        <translation>Aus der Datei, {number}</translation>
    </message>
    <message>
        <source>Soft tissue</source>
        <translation>Weichteile</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Lunge</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Knochen</translation>
    </message>
    <message>
        <source>Brain</source>
        <translation>Gehirn</translation>
    </message>
    <message>
        <source>Liver</source>
        <translation>Leber</translation>
    </message>
    <message>
        <source>Vessels</source>
        <translation>Gefäße</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Mehr Kontrast</translation>
    </message>
    <message>
        <source>Dark parts</source>
        <translation>Dunkle Stellen</translation>
    </message>
    <message>
        <source>Bright parts</source>
        <translation>Helle Stellen</translation>
    </message>
    <message>
        <source>Up to the highest value</source>
        <translation>Bis zum höchsten Wert</translation>
    </message>
    <message>
        <source>Up to half of it</source>
        <translation>Bis zur Hälfte davon</translation>
    </message>
    <message>
        <source>Up to a fifth of it</source>
        <translation>Bis zu einem Fünftel davon</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Getting ready to print …</source>
        <translation>Druck wird vorbereitet …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Wird gedruckt …</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker geschickt.</translation>
    </message>
    <message>
        <source>Saved as {name}. It is not encrypted there.</source>
        <translation>Als {name} gespeichert. Dort ist es nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Printing was stopped. Pages that were ready may still come out.</source>
        <translation>Der Druck wurde abgebrochen. Seiten, die schon fertig waren, kommen vielleicht noch heraus.</translation>
    </message>
    <message>
        <source>Printing was stopped. No file was saved.</source>
        <translation>Der Druck wurde abgebrochen. Es wurde keine Datei gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer did not take it. Is it on, and connected?</source>
        <translation>Es wurde nichts gedruckt: Der Drucker hat es nicht angenommen. Ist er eingeschaltet und verbunden?</translation>
    </message>
    <message>
        <source>{name} could not be written. Please choose another folder.</source>
        <translation>{name} konnte nicht geschrieben werden. Bitte wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Your questions</source>
        <translation>Ihre Fragen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Change wording</source>
        <translation>Text ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>A new question</source>
        <translation>Eine neue Frage</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>Was möchten Sie wissen?</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Put the most important first. They go into the cover letter.</source>
        <translation>Stellen Sie die wichtigste an den Anfang. Die Fragen kommen ins Anschreiben.</translation>
    </message>
    <message>
        <source>{ready} of at least {total} written. They go into the cover letter.</source>
        <translation>{ready} von mindestens {total} geschrieben. Die Fragen kommen ins Anschreiben.</translation>
    </message>
    <message>
        <source>The question is removed.</source>
        <translation>Die Frage ist entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ReadingDesk</name>
    <message>
        <source>Stopping after this page. What was read so far stays.</source>
        <translation>Nach dieser Seite wird angehalten. Was bisher gelesen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Reading the words of scans</source>
        <translation>Die Wörter der Scans werden gelesen</translation>
    </message>
    <message numerus="yes">
        <source>No words were found in %n picture(s).</source>
        <translation>
            <numerusform>In %n Bild wurden keine Wörter gefunden.</numerusform>
            <numerusform>In %n Bildern wurden keine Wörter gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) could not be read.</source>
        <translation>
            <numerusform>%n Scan konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Scans konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search now finds the words of %n scan(s). They may contain mistakes.</source>
        <translation>
            <numerusform>Die Suche findet jetzt die Wörter von %n Scan. Sie können Fehler enthalten.</numerusform>
            <numerusform>Die Suche findet jetzt die Wörter von %n Scans. Sie können Fehler enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>ReceiptPart</name>
    <message>
        <source>Are your records there? 48 hours before, ask</source>
        <translation>Sind Ihre Unterlagen da? Fragen Sie 48 Stunden vorher</translation>
    </message>
    <message>
        <source>The office has said that your records are there.</source>
        <translation>Die Praxis hat gesagt, dass Ihre Unterlagen da sind.</translation>
    </message>
    <message>
        <source>The office should have said by {moment} that your records are there. Call it now.</source>
        <translation>Bis {moment} hätte die Praxis sagen sollen, dass Ihre Unterlagen da sind. Rufen Sie jetzt dort an.</translation>
    </message>
    <message>
        <source>Ask by {moment} whether your records are there. Then there is time to send them again.</source>
        <translation>Fragen Sie bis {moment}, ob Ihre Unterlagen da sind. Dann bleibt Zeit, sie noch einmal zu schicken.</translation>
    </message>
</context>
<context>
    <name>RecentVaults</name>
    <message>
        <source>Take {name} off the list; the vault itself stays</source>
        <translation>{name} aus der Liste nehmen. Der Tresor selbst bleibt</translation>
    </message>
    <message>
        <source>Not found in {folder}. Is its disk connected?</source>
        <translation>In {folder} nicht gefunden. Ist das Laufwerk angeschlossen?</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Choose {title}</source>
        <translation>{title} wählen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change {title}</source>
        <translation>{title} ändern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at {title}</source>
        <translation>{title} ansehen</translation>
    </message>
    <message>
        <source>It belongs to {person}</source>
        <translation>Gehört zu {person}</translation>
    </message>
    <message>
        <source>Leave aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>kept aside</source>
        <translation>beiseitegelegt</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordLists</name>
    <message>
        <source>Which file is the list?</source>
        <translation>Welche Datei ist die Liste?</translation>
    </message>
    <message>
        <source>Save the list as a file</source>
        <translation>Liste als Datei speichern</translation>
    </message>
    <message>
        <source>Lists (*.toml)</source>
        <translation>Listen (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Must be there</source>
        <translation>Muss da sein</translation>
    </message>
    <message>
        <source>Should be there</source>
        <translation>Sollte da sein</translation>
    </message>
    <message>
        <source>Good to have</source>
        <translation>Gut, wenn es da ist</translation>
    </message>
    <message>
        <source>Carebinder&apos;s own list</source>
        <translation>Liste von Carebinder</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>This record is no longer here.</source>
        <translation>Diese Unterlage ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Choose a record to see it here.</source>
        <translation>Wählen Sie eine Unterlage zum Ansehen.</translation>
    </message>
    <message>
        <source>This record cannot be printed here. Save a copy and print that.</source>
        <translation>Diese Unterlage lässt sich hier nicht drucken. Speichern und drucken Sie eine Kopie.</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Records</source>
        <translation>Unterlagen</translation>
    </message>
</context>
<context>
    <name>RecordsDialog</name>
    <message>
        <source>Part of a title</source>
        <translation>Teil eines Titels</translation>
    </message>
    <message>
        <source>Show records with this word in their title</source>
        <translation>Unterlagen mit diesem Wort im Titel zeigen</translation>
    </message>
    <message>
        <source>Records to choose from</source>
        <translation>Unterlagen zur Auswahl</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Diese nehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RecordsField</name>
    <message>
        <source>Choose records</source>
        <translation>Unterlagen wählen</translation>
    </message>
    <message>
        <source>{question}: choose records</source>
        <translation>{question}: Unterlagen wählen</translation>
    </message>
    <message>
        <source>A record that is no longer there</source>
        <translation>Eine Unterlage, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Take out: {record}</source>
        <translation>Herausnehmen: {record}</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Open each record and say whose it is. Until then it is not part of the record.</source>
        <translation>Öffnen Sie jede Unterlage und sagen Sie, zu wem sie gehört. Bis dahin bleibt sie getrennt.</translation>
    </message>
    <message>
        <source>Add records</source>
        <translation>Unterlagen hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait until you say whose they are.</source>
        <translation>
            <numerusform>%n Unterlage wartet, bis Sie sagen, zu wem sie gehört.</numerusform>
            <numerusform>%n Unterlagen warten, bis Sie sagen, zu wem sie gehören.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) moved to the bin.</source>
        <translation>
            <numerusform>%n Unterlage in den Papierkorb gelegt.</numerusform>
            <numerusform>%n Unterlagen in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Print the sheet</source>
        <translation>Blatt drucken</translation>
    </message>
    <message>
        <source>Save it as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Show the key to write it down</source>
        <translation>Schlüssel zum Abschreiben zeigen</translation>
    </message>
    <message>
        <source>To be sure that you have it, type groups {first} and {second} from the sheet:</source>
        <translation>Tippen Sie zur Sicherheit die Gruppen {first} und {second} vom Blatt ab:</translation>
    </message>
    <message>
        <source>This is not what stands on the sheet. Please compare, letter by letter.</source>
        <translation>Das steht so nicht auf dem Blatt. Bitte vergleichen Sie Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <source>Group {number}: {group}</source>
        <translation>Gruppe {number}: {group}</translation>
    </message>
    <message>
        <source>{vault} - recovery sheet.pdf</source>
        <translation>{vault} - Wiederherstellungsblatt.pdf</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Wiederherstellungsblatt speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Tick it off</source>
        <translation>Abhaken</translation>
    </message>
    <message>
        <source>Add records</source>
        <translation>Unterlagen hinzufügen</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Es gibt keine</translation>
    </message>
    <message>
        <source>I take none</source>
        <translation>Ich nehme keine</translation>
    </message>
    <message>
        <source>Link records to it</source>
        <translation>Unterlagen damit verbinden</translation>
    </message>
    <message>
        <source>Not settled after all</source>
        <translation>Doch nicht erledigt</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Answer this</source>
        <translation>Beantworten</translation>
    </message>
    <message>
        <source>Open medicines and allergies</source>
        <translation>Medikamente und Allergien öffnen</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>Frage schreiben</translation>
    </message>
    <message>
        <source>Look at what waits</source>
        <translation>Wartende ansehen</translation>
    </message>
    <message>
        <source>Choose what goes in</source>
        <translation>Inhalt auswählen</translation>
    </message>
    <message>
        <source>Ask the clinic for the images on disc or by download, as DICOM files, with the written report. Then add them here.</source>
        <translation>Bitten Sie die Klinik um die Bilder auf CD oder zum Herunterladen, als DICOM-Dateien, mit dem schriftlichen Befund. Fügen Sie sie dann hier hinzu.</translation>
    </message>
    <message>
        <source>Ask {clinics} for what is lacking: images as DICOM files, reports as documents. Then add them here.</source>
        <translation>Fragen Sie bei {clinics} nach dem, was fehlt: Bilder als DICOM-Dateien, Befunde als Dokumente. Fügen Sie es dann hier hinzu.</translation>
    </message>
    <message>
        <source>Ask for earlier images of the same part of the body. If there are none, say so.</source>
        <translation>Fragen Sie nach früheren Bildern vom selben Körperteil. Wenn es keine gibt, geben Sie das an.</translation>
    </message>
    <message>
        <source>Ask the clinic where the tissue was taken for the pathology report, and whether the slides can be sent.</source>
        <translation>Bitten Sie die Klinik, in der das Gewebe entnommen wurde, um den Pathologiebefund. Fragen Sie auch, ob sie die Gewebeproben schicken kann.</translation>
    </message>
    <message>
        <source>Ask your doctor for the full report of biomarker or molecular tests. If none were made, leave this open and say why.</source>
        <translation>Bitten Sie in Ihrer Praxis um den ganzen Befund der Biomarker- oder molekularen Tests. Gab es keine, lassen Sie das offen und sagen Sie, warum.</translation>
    </message>
    <message>
        <source>Ask your doctor or the laboratory for results from at least two days of the time covered.</source>
        <translation>Bitten Sie Ihre Praxis oder das Labor um Werte von mindestens zwei Tagen aus der Zeit, um die es geht.</translation>
    </message>
    <message>
        <source>Ask your current doctor for the notes of your last visits, with the diagnosis and the reasons for it.</source>
        <translation>Bitten Sie in Ihrer jetzigen Praxis um die Arztberichte der letzten Besuche, mit der Diagnose und den Gründen dafür.</translation>
    </message>
    <message>
        <source>Ask the clinic where you were operated on for the operation report.</source>
        <translation>Bitten Sie die Klinik, in der Sie operiert wurden, um den Operationsbericht.</translation>
    </message>
    <message>
        <source>Ask the hospital for the discharge summary.</source>
        <translation>Bitten Sie das Krankenhaus um den Entlassungsbrief.</translation>
    </message>
    <message>
        <source>Add records from these times. If nothing happened then, leave this open and say so.</source>
        <translation>Fügen Sie Unterlagen aus diesen Zeiten hinzu. Wenn da nichts war, lassen Sie das offen und sagen Sie es.</translation>
    </message>
    <message>
        <source>Add the document, as a scan or a photo.</source>
        <translation>Fügen Sie das Dokument hinzu, eingescannt oder als Foto.</translation>
    </message>
    <message>
        <source>Ask the specialist&apos;s office whether it wants the slides. Then say what became of them.</source>
        <translation>Fragen Sie die Facharztpraxis, ob sie die Gewebeproben möchte. Sagen Sie dann, was daraus wurde.</translation>
    </message>
    <message>
        <source>Was tissue ever taken and looked at?</source>
        <translation>Wurde je Gewebe entnommen und untersucht?</translation>
    </message>
    <message>
        <source>Is it, or may it be, cancer?</source>
        <translation>Ist es Krebs, oder könnte es Krebs sein?</translation>
    </message>
    <message>
        <source>Was there any treatment for it so far?</source>
        <translation>Wurde es schon behandelt?</translation>
    </message>
    <message>
        <source>Was there an operation or another procedure?</source>
        <translation>Gab es eine Operation oder einen anderen Eingriff?</translation>
    </message>
    <message>
        <source>Were you in hospital in the time the package covers?</source>
        <translation>Waren Sie in der Zeit, um die es im Paket geht, im Krankenhaus?</translation>
    </message>
    <message>
        <source>Add the written plan, or write down what was proposed, in your own words.</source>
        <translation>Fügen Sie den schriftlichen Plan hinzu. Oder schreiben Sie in Ihren Worten auf, was vorgeschlagen wurde.</translation>
    </message>
    <message>
        <source>Add a summary of treatments, or write down: what, from when to when, how it went, why it ended.</source>
        <translation>Fügen Sie eine Übersicht der Behandlungen hinzu. Oder schreiben Sie auf: was, von wann bis wann, wie es lief, warum es endete.</translation>
    </message>
    <message>
        <source>Enter each medicine with dose and how often, and your allergies; confirm them once a month. If you take none, say so.</source>
        <translation>Tragen Sie jedes Medikament mit Dosis und Häufigkeit ein, auch Ihre Allergien. Bestätigen Sie alles einmal im Monat. Wenn Sie nichts nehmen, geben Sie das an.</translation>
    </message>
    <message>
        <source>Write down what you want to know. At least five questions are a good start.</source>
        <translation>Schreiben Sie auf, was Sie wissen möchten. Mindestens fünf Fragen sind ein guter Anfang.</translation>
    </message>
    <message>
        <source>Write down your doctor&apos;s name, address and phone number.</source>
        <translation>Schreiben Sie Name, Adresse und Telefon Ihrer Ärztin oder Ihres Arztes auf.</translation>
    </message>
    <message>
        <source>Look at the records that wait and say whose they are.</source>
        <translation>Sehen Sie sich die wartenden Unterlagen an und sagen Sie, zu wem sie gehören.</translation>
    </message>
    <message>
        <source>Look at these records. If one is not yours, move it to the bin. If it is, leave this open and say why.</source>
        <translation>Sehen Sie sich diese Unterlagen an. Gehört eine nicht zu Ihnen, legen Sie sie in den Papierkorb. Wenn doch, lassen Sie das offen und sagen Sie, warum.</translation>
    </message>
    <message>
        <source>Ask the specialist&apos;s office whether it needs translations, and whether they must be certified.</source>
        <translation>Fragen Sie die Facharztpraxis, ob sie Übersetzungen braucht und ob diese beglaubigt sein müssen.</translation>
    </message>
    <message>
        <source>Link the records that settle it. When it is settled in another way, tick it off.</source>
        <translation>Verbinden Sie die Unterlagen damit, die den Punkt erledigen. Hat er sich anders erledigt, haken Sie ihn ab.</translation>
    </message>
    <message>
        <source>Look at these records and untick what nobody needs. One too many does no harm.</source>
        <translation>Sehen Sie sich diese Unterlagen an und wählen Sie ab, was niemand braucht. Eine zu viel schadet nicht.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>{what}: {count}</source>
        <comment>a kind of week and how many of them</comment>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>Week of {day}: {what}</source>
        <translation>Woche vom {day}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) in a row. The habit stands.</source>
        <translation>
            <numerusform>%n Woche nacheinander. Die Gewohnheit sitzt.</numerusform>
            <numerusform>%n Wochen nacheinander. Die Gewohnheit sitzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) in a row.</source>
        <translation>
            <numerusform>%n Woche geschafft.</numerusform>
            <numerusform>%n Wochen nacheinander geschafft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more and the habit stands.</source>
        <translation>
            <numerusform>Noch %n, dann sitzt die Gewohnheit.</numerusform>
            <numerusform>Noch %n, dann sitzt die Gewohnheit.</numerusform>
        </translation>
    </message>
    <message>
        <source>{kept} {left}</source>
        <comment>two sentences</comment>
        <translation>{kept} {left}</translation>
    </message>
    <message numerus="yes">
        <source>Back again: %n week(s) in a row.</source>
        <translation>
            <numerusform>Wieder dabei: %n Woche geschafft.</numerusform>
            <numerusform>Wieder dabei: %n Wochen nacheinander geschafft.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new run begins with this week. Every week can be the first.</source>
        <translation>Mit dieser Woche wird neu gezählt. Jede Woche kann die erste sein.</translation>
    </message>
    <message>
        <source>Four weeks in a row make a habit. The first one can be this one.</source>
        <translation>Vier Wochen nacheinander werden zur Gewohnheit. Diese kann die erste sein.</translation>
    </message>
    <message>
        <source>with new records</source>
        <translation>mit neuen Unterlagen</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>before the first records</source>
        <translation>vor den ersten Unterlagen</translation>
    </message>
    <message>
        <source>The weekly reminder is switched off.</source>
        <translation>Die wöchentliche Erinnerung ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The next reminder comes on {when}.</source>
        <translation>Die nächste Erinnerung kommt am {when}.</translation>
    </message>
    <message>
        <source>The weekly reminder rests.</source>
        <translation>Die wöchentliche Erinnerung macht Pause.</translation>
    </message>
    <message>
        <source>This week is done.</source>
        <translation>Diese Woche ist geschafft.</translation>
    </message>
    <message>
        <source>You will be asked again later.</source>
        <translation>Sie werden später noch einmal gefragt.</translation>
    </message>
    <message>
        <source>This week&apos;s ten minutes are open.</source>
        <translation>Die zehn Minuten dieser Woche sind noch offen.</translation>
    </message>
    <message>
        <source>{weekday}, {day} at {time}</source>
        <translation>{weekday}, {day}, {time} Uhr</translation>
    </message>
    <message>
        <source>In an hour: {when}</source>
        <translation>In einer Stunde: {when} Uhr</translation>
    </message>
    <message>
        <source>This evening: {when}</source>
        <translation>Heute Abend: {when} Uhr</translation>
    </message>
    <message>
        <source>Tomorrow: {when}</source>
        <translation>Morgen: {when}</translation>
    </message>
    <message>
        <source>In a few days: {when}</source>
        <translation>In ein paar Tagen: {when}</translation>
    </message>
    <message>
        <source>Not this week: {when}</source>
        <translation>Nicht diese Woche: {when}</translation>
    </message>
    <message>
        <source>This week&apos;s ten minutes</source>
        <translation>Die zehn Minuten dieser Woche</translation>
    </message>
    <message>
        <source>Back up the vault</source>
        <translation>Tresor sichern</translation>
    </message>
    <message>
        <source>Look over the list of medicines</source>
        <translation>Liste der Medikamente durchsehen</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>The settings of the reminders could not be read. They are as at first; the old file is kept.</source>
        <translation>Die Einstellungen der Erinnerungen waren nicht lesbar. Sie sind jetzt wie am Anfang. Die alte Datei ist aufgehoben.</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename this case</source>
        <translation>Diesen Fall umbenennen</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>Name des Falls</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Report</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>The document is longer than is shown here.</source>
        <translation>Das Dokument ist länger, als hier gezeigt wird.</translation>
    </message>
    <message>
        <source>Show the rest of this long document</source>
        <translation>Den Rest dieses langen Dokuments zeigen</translation>
    </message>
    <message>
        <source>{what}: </source>
        <comment>before a value</comment>
        <translation>{what}: </translation>
    </message>
    <message>
        <source>Open {title}, {date}</source>
        <translation>{title}, {date} öffnen</translation>
    </message>
    <message>
        <source>Show image {number} of {count}: {title}, {date}</source>
        <translation>Bild {number} von {count} zeigen: {title}, {date}</translation>
    </message>
    <message>
        <source>Signed by whoever is responsible for it.</source>
        <translation>Unterschrieben von der Person, die dafür verantwortlich ist.</translation>
    </message>
    <message>
        <source>Complete, but not marked as signed.</source>
        <translation>Vollständig, aber nicht als unterschrieben gekennzeichnet.</translation>
    </message>
    <message>
        <source>Not marked as complete.</source>
        <translation>Nicht als vollständig gekennzeichnet.</translation>
    </message>
    <message>
        <source>(an image that is not in this vault)</source>
        <translation>(ein Bild, das nicht in diesem Tresor ist)</translation>
    </message>
    <message numerus="yes">
        <source>(%Ln image(s) that are not in this vault)</source>
        <translation>
            <numerusform>(%Ln Bild, das nicht in diesem Tresor ist)</numerusform>
            <numerusform>(%Ln Bilder, die nicht in diesem Tresor sind)</numerusform>
        </translation>
    </message>
    <message>
        <source>a point in the image</source>
        <translation>ein Punkt im Bild</translation>
    </message>
    <message>
        <source>points in the image</source>
        <translation>Punkte im Bild</translation>
    </message>
    <message>
        <source>a line in the image</source>
        <translation>eine Linie im Bild</translation>
    </message>
    <message>
        <source>a circle in the image</source>
        <translation>ein Kreis im Bild</translation>
    </message>
    <message>
        <source>an ellipse in the image</source>
        <translation>eine Ellipse im Bild</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Tools for the report</source>
        <translation>Werkzeuge für den Befund</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Not for diagnosis</source>
        <translation>Nicht zur Diagnose</translation>
    </message>
</context>
<context>
    <name>RequestsPart</name>
    <message>
        <source>Begin letters for what is missing</source>
        <translation>Briefe beginnen für das, was fehlt</translation>
    </message>
    <message>
        <source>For the check: {what}</source>
        <translation>Für die Prüfung: {what}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Heute abgeschickt</translation>
    </message>
    <message>
        <source>Letter that asks again</source>
        <translation>Erinnerungsbrief</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>Heute angekommen</translation>
    </message>
    <message>
        <source>Asked again today</source>
        <translation>Heute nachgefragt</translation>
    </message>
    <message>
        <source>The letters are begun. Fill in each clinic&apos;s address before you send one.</source>
        <translation>Die Briefe sind begonnen. Tragen Sie die Anschrift jeder Klinik ein, bevor Sie einen abschicken.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>The package is ready</source>
        <translation>Das Paket ist fertig</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Show index page</source>
        <translation>Übersicht zeigen</translation>
    </message>
    <message>
        <source>Every byte was read back from the disk and is as it should be.</source>
        <translation>Jedes Byte wurde vom Laufwerk gelesen und geprüft. Alles stimmt.</translation>
    </message>
    <message>
        <source>Version {version}: {records}, {files}, {size}.</source>
        <translation>Fassung {version}: {records}, {files}, {size}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open, and said on the cover: {what}.</source>
        <translation>Noch offen, steht so auf dem Deckblatt: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stayed out.</source>
        <translation>
            <numerusform>%n Unterlage ist nicht dabei.</numerusform>
            <numerusform>%n Unterlagen sind nicht dabei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>PDF öffnen</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Take back this import</source>
        <translation>Hinzufügen zurücknehmen</translation>
    </message>
    <message>
        <source>One moment: the records are being gathered.</source>
        <translation>Einen Moment: Die Unterlagen werden zusammengesucht.</translation>
    </message>
    <message>
        <source>One date cannot be read. Please write it for example as 14 Mar 2026.</source>
        <translation>Ein Datum ist nicht lesbar. Bitte schreiben Sie es zum Beispiel so: 14.3.2026.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) saved</source>
        <translation>
            <numerusform>%n Unterlage gespeichert</numerusform>
            <numerusform>%n Unterlagen gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>Kept, but could not be read</source>
        <translation>Behalten, aber nicht lesbar</translation>
    </message>
    <message>
        <source>Show more records</source>
        <translation>Mehr Unterlagen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Done: keep %n record(s)</source>
        <translation>
            <numerusform>Fertig: %n Unterlage behalten</numerusform>
            <numerusform>Fertig: %n Unterlagen behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>All added records</source>
        <translation>Alle hinzugefügten Unterlagen</translation>
    </message>
    <message>
        <source>{moment}, from {sources}</source>
        <translation>{moment}, aus {sources}</translation>
    </message>
    <message>
        <source>{title}: {count}</source>
        <translation>{title}: {count}</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle wählen</translation>
    </message>
    <message numerus="yes">
        <source>Every file found: %n</source>
        <translation>
            <numerusform>Alle gefundenen Dateien: %n</numerusform>
            <numerusform>Alle gefundenen Dateien: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n change(s)</source>
        <translation>
            <numerusform>%n Änderung speichern</numerusform>
            <numerusform>%n Änderungen speichern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>They differ</source>
        <translation>Sie unterscheiden sich</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Noch nicht verglichen</translation>
    </message>
    <message>
        <source>{topic}: {state}</source>
        <translation>{topic}: {state}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>RunningSection</name>
    <message>
        <source>When the window is closed</source>
        <translation>Wenn das Fenster geschlossen ist</translation>
    </message>
    <message>
        <source>Keep running in the tray, to remind me</source>
        <translation>Im Infobereich weiterlaufen, um mich zu erinnern</translation>
    </message>
    <message>
        <source>The vault still locks by itself. Quit is in the tray&apos;s menu.</source>
        <translation>Der Tresor sperrt sich weiter von selbst. „Beenden“ steht im Menü des Infobereichs.</translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message>
        <source>Try with sample records</source>
        <translation>Mit Beispielen ausprobieren</translation>
    </message>
    <message>
        <source>Carebinder sample</source>
        <translation>Carebinder-Beispiel</translation>
    </message>
    <message>
        <source>This makes a vault with the records of Maria Sample, who does not exist: images, letters, laboratory results, and a case for a second opinion. Change or delete in it what you like.</source>
        <translation>So entsteht ein Tresor mit den Unterlagen von Maria Sample, die es nicht gibt: Bilder, Briefe, Laborwerte und ein Fall für eine Zweitmeinung. Ändern oder löschen Sie darin, was Sie möchten.</translation>
    </message>
    <message>
        <source>It will lie in {path}. Do not put records of your own in: its passphrase is no secret.</source>
        <translation>Der Tresor liegt dann in {path}. Legen Sie keine eigenen Unterlagen hinein: Seine Passphrase ist nicht geheim.</translation>
    </message>
    <message>
        <source>Make the sample vault</source>
        <translation>Beispiel-Tresor anlegen</translation>
    </message>
    <message>
        <source>Making sample records …</source>
        <translation>Beispiel-Unterlagen werden erstellt …</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Outside the vault the picture is not encrypted. It is not for diagnosis.</source>
        <translation>Außerhalb des Tresors ist das Bild nicht verschlüsselt. Es ist nicht zur Diagnose bestimmt.</translation>
    </message>
    <message>
        <source>Save this picture?</source>
        <translation>Dieses Bild speichern?</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Ort wählen</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Save this picture</source>
        <translation>Dieses Bild speichern</translation>
    </message>
    <message>
        <source>image {number}.png</source>
        <translation>Bild {number}.png</translation>
    </message>
    <message>
        <source>Picture saved. {name} is not encrypted.</source>
        <translation>Bild gespeichert. {name} ist nicht verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>ScannerSection</name>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>If your scanner saves into a folder, Carebinder can watch it and offer what is new for adding.</source>
        <translation>Speichert Ihr Scanner in einen Ordner? Carebinder kann ihn beobachten und Neues zum Hinzufügen anbieten.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Nicht mehr beobachten</translation>
    </message>
    <message>
        <source>Read scans: find their words after adding</source>
        <translation>Scans lesen: nach dem Hinzufügen ihre Wörter finden</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Es wird kein Ordner beobachtet.</translation>
    </message>
    <message>
        <source>That folder is part of the vault itself. Choose another one.</source>
        <translation>Dieser Ordner gehört zum Tresor selbst. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This happens on this computer alone, while you go on working. The words may contain mistakes.</source>
        <translation>Das geschieht allein auf diesem Computer, während Sie weiterarbeiten. Die Wörter können Fehler enthalten.</translation>
    </message>
    <message>
        <source>What reads scans is not installed. See README.md, which came with Carebinder.</source>
        <translation>Was Scans liest, ist nicht installiert. Näheres steht in README.md, die mit Carebinder kam.</translation>
    </message>
    <message>
        <source>Choose the scanner&apos;s folder</source>
        <translation>Ordner des Scanners wählen</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SecondOpinionPage</name>
    <message>
        <source>Whose second opinion is it?</source>
        <translation>Wessen Zweitmeinung ist es?</translation>
    </message>
    <message>
        <source>A case is about one person.</source>
        <translation>In einem Fall geht es um eine Person.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Passphrase zeigen</translation>
    </message>
    <message>
        <source>Caps Lock may be on: everything is in capital letters.</source>
        <translation>Alles ist groß geschrieben. Ist die Feststelltaste an?</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>SendingPart</name>
    <message>
        <source>The package for this office</source>
        <translation>Das Paket für diese Praxis</translation>
    </message>
    <message>
        <source>Make the package</source>
        <translation>Paket erstellen</translation>
    </message>
    <message>
        <source>Dates for your calendar</source>
        <translation>Termine für Ihren Kalender</translation>
    </message>
    <message>
        <source>This fits the way the office wants the records: {variants}.</source>
        <translation>So möchte die Praxis die Unterlagen, und dazu passt: {variants}.</translation>
    </message>
    <message>
        <source>Say above how the office wants the records. Then you see which form of the package fits.</source>
        <translation>Sagen Sie oben, wie die Praxis die Unterlagen möchte. Dann sehen Sie, welche Form des Pakets passt.</translation>
    </message>
    <message>
        <source>Made so far, the newest: version {version}.</source>
        <translation>Schon erstellt, zuletzt: Fassung {version}.</translation>
    </message>
</context>
<context>
    <name>SeriesList</name>
    <message>
        <source>Series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Show here</source>
        <translation>Hier zeigen</translation>
    </message>
    <message>
        <source>Show beside it</source>
        <translation>Daneben zeigen</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Zu sehen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>{slices} on {sheets}</source>
        <comment>so many slices on so many sheets</comment>
        <translation>{slices} auf {sheets}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slice(s)</source>
        <translation>
            <numerusform>%Ln Schicht</numerusform>
            <numerusform>%Ln Schichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s)</source>
        <translation>
            <numerusform>%Ln Blatt</numerusform>
            <numerusform>%Ln Blättern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>How does the office want it?</source>
        <translation>Wie möchte die Praxis das Paket?</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Your new recovery sheet</source>
        <translation>Ihr neues Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>It is shown only this once. Print it, keep it away from the computer, destroy the old one.</source>
        <translation>Es wird nur dieses eine Mal gezeigt. Drucken Sie es, bewahren Sie es nicht beim Computer auf und vernichten Sie das alte.</translation>
    </message>
    <message>
        <source>Close without the sheet</source>
        <translation>Ohne das Blatt schließen</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Ich habe es</translation>
    </message>
    <message>
        <source>Without it, a forgotten passphrase means that every record is lost for good.</source>
        <translation>Ohne das Blatt gilt: Ist die Passphrase vergessen, sind alle Unterlagen für immer verloren.</translation>
    </message>
    <message>
        <source>Close without having the sheet?</source>
        <translation>Ohne das Blatt schließen?</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Ohne Blatt schließen</translation>
    </message>
    <message>
        <source>Back to the sheet</source>
        <translation>Zurück zum Blatt</translation>
    </message>
</context>
<context>
    <name>SheetKeeper</name>
    <message>
        <source>Saved as {name}. Print it, then delete the file: it opens the vault.</source>
        <translation>Gespeichert als {name}. Drucken Sie die Datei und löschen Sie sie dann: Sie öffnet den Tresor.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Your recovery sheet</source>
        <translation>Ihr Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Step 3 of 3: the way back in if the passphrase is lost</source>
        <translation>Schritt 3 von 3: der Weg zurück, wenn die Passphrase verloren ist</translation>
    </message>
    <message>
        <source>Print this sheet and keep it with your other important papers, away from the computer. It is shown only this once. Whoever has the sheet and the vault can read everything in it.</source>
        <translation>Drucken Sie dieses Blatt und legen Sie es zu Ihren anderen wichtigen Papieren, nicht zum Computer. Es wird nur dieses eine Mal gezeigt. Wer das Blatt und den Tresor hat, kann alles darin lesen.</translation>
    </message>
    <message>
        <source>No passphrase and no sheet means that the records are lost. Nobody can bring them back.</source>
        <translation>Ohne Passphrase und ohne Blatt sind die Unterlagen verloren. Niemand kann sie zurückholen.</translation>
    </message>
    <message>
        <source>Open my vault</source>
        <translation>Meinen Tresor öffnen</translation>
    </message>
    <message>
        <source>Go on without the sheet</source>
        <translation>Weiter ohne das Blatt</translation>
    </message>
    <message>
        <source>Without the sheet, a forgotten passphrase means that every record in this vault is lost for good. You can make a new sheet later in Settings, as long as you know the passphrase.</source>
        <translation>Ohne das Blatt gilt: Ist die Passphrase vergessen, sind alle Unterlagen in diesem Tresor für immer verloren. Solange Sie die Passphrase wissen, können Sie später in den Einstellungen ein neues Blatt erstellen.</translation>
    </message>
    <message>
        <source>Go on without a recovery sheet?</source>
        <translation>Ohne Wiederherstellungsblatt weiter?</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Ohne Blatt weiter</translation>
    </message>
    <message>
        <source>Back to the sheet</source>
        <translation>Zurück zum Blatt</translation>
    </message>
</context>
<context>
    <name>SheetsField</name>
    <message>
        <source>Paper on which the office prints</source>
        <translation>Papier, auf dem die Praxis druckt</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>{words} ({keys})</source>
        <comment>a button&apos;s words and its key</comment>
        <translation>{words} ({keys})</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Add records</source>
        <translation>Unterlagen hinzufügen</translation>
    </message>
    <message>
        <source>Add files that were copied</source>
        <translation>Kopierte Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Diese Tasten zeigen</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>Zurechtfinden</translation>
    </message>
    <message>
        <source>Places of the sidebar, from the top</source>
        <translation>Punkte der Seitenleiste, von oben</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>Zum nächsten Teil des Fensters</translation>
    </message>
    <message>
        <source>Choose whose records are shown</source>
        <translation>Wählen, wessen Unterlagen zu sehen sind</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In einer Liste</translation>
    </message>
    <message>
        <source>To the record above or below</source>
        <translation>Zur Unterlage darüber oder darunter</translation>
    </message>
    <message>
        <source>Choose several, choose all</source>
        <translation>Mehrere wählen, alle wählen</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Unterlage öffnen</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter leeren</translation>
    </message>
    <message>
        <source>Look at images closely, and compare them</source>
        <translation>Bilder genau ansehen und vergleichen</translation>
    </message>
    <message>
        <source>One slice back or on; the wheel does the same</source>
        <translation>Eine Schicht zurück oder weiter; das Mausrad tut dasselbe</translation>
    </message>
    <message>
        <source>Ten slices back or on</source>
        <translation>Zehn Schichten zurück oder weiter</translation>
    </message>
    <message>
        <source>The first or the last slice</source>
        <translation>Die erste oder die letzte Schicht</translation>
    </message>
    <message>
        <source>Larger or smaller; Ctrl and the wheel do the same</source>
        <translation>Größer oder kleiner; Strg und das Mausrad tun dasselbe</translation>
    </message>
    <message>
        <source>Fit into the window, original size</source>
        <translation>Ins Fenster einpassen, Originalgröße</translation>
    </message>
    <message>
        <source>Move the picture by dragging; otherwise dragging changes the contrast</source>
        <translation>Das Bild durch Ziehen verschieben; sonst ändert Ziehen den Kontrast</translation>
    </message>
    <message>
        <source>Turn to the left or to the right</source>
        <translation>Nach links oder nach rechts drehen</translation>
    </message>
    <message>
        <source>Mirror left and right, or top and bottom</source>
        <translation>Links und rechts spiegeln, oder oben und unten</translation>
    </message>
    <message>
        <source>Swap black and white</source>
        <translation>Schwarz und Weiß tauschen</translation>
    </message>
    <message>
        <source>Words over the picture, on or off</source>
        <translation>Angaben über dem Bild, an oder aus</translation>
    </message>
    <message>
        <source>Play the slices as a film</source>
        <translation>Die Schichten als Film abspielen</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>Measure a length or an angle; Enter lays one down</source>
        <translation>Eine Länge oder einen Winkel messen; Enter legt eine Messung an</translation>
    </message>
    <message>
        <source>Mark this slice</source>
        <translation>Diese Schicht markieren</translation>
    </message>
    <message>
        <source>As the hospital left it, where it left its own view</source>
        <translation>Wie das Krankenhaus es hinterlassen hat, wo es eine eigene Ansicht gibt</translation>
    </message>
    <message>
        <source>Save this picture</source>
        <translation>Dieses Bild speichern</translation>
    </message>
    <message>
        <source>Show or hide the series</source>
        <translation>Die Serien zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Compare with a second series</source>
        <translation>Mit einer zweiten Serie vergleichen</translation>
    </message>
    <message>
        <source>Scroll both together</source>
        <translation>Beide zusammen blättern</translation>
    </message>
    <message>
        <source>The same contrast in both</source>
        <translation>Derselbe Kontrast in beiden</translation>
    </message>
    <message>
        <source>In the list of series: show it beside the other one</source>
        <translation>In der Liste der Serien: neben der anderen zeigen</translation>
    </message>
    <message>
        <source>Looking at images</source>
        <translation>Bilder ansehen</translation>
    </message>
    <message>
        <source>Comparing images</source>
        <translation>Bilder vergleichen</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>the first and the last of some keys</comment>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Putting the slices together …</source>
        <translation>Die Schichten werden zusammengesetzt …</translation>
    </message>
    <message>
        <source>Tools work here</source>
        <translation>Werkzeuge wirken hier</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Aktiv</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>Bildgebung</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Prescriptions</source>
        <translation>Rezepte</translation>
    </message>
    <message>
        <source>Doctor Notes</source>
        <translation>Arztberichte</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Zweitmeinung</translation>
    </message>
    <message>
        <source>Medicines, allergies</source>
        <translation>Medikamente, Allergien</translation>
    </message>
    <message>
        <source>Records package</source>
        <translation>Unterlagenpaket</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Added records</source>
        <translation>Hinzugefügte Unterlagen</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
</context>
<context>
    <name>SliceCanvas</name>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Left {left}, right {right}, top {top}, bottom {bottom}</source>
        <translation>Links {left}, rechts {right}, oben {top}, unten {bottom}</translation>
    </message>
</context>
<context>
    <name>SliceTools</name>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Not for diagnosis</source>
        <translation>Nicht zur Diagnose</translation>
    </message>
    <message>
        <source>Marked: {count}</source>
        <translation>Markiert: {count}</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Bild verschieben</translation>
    </message>
    <message>
        <source>Measure a length</source>
        <translation>Länge messen</translation>
    </message>
    <message>
        <source>Measure an angle</source>
        <translation>Winkel messen</translation>
    </message>
    <message>
        <source>Swap black and white</source>
        <translation>Schwarz und Weiß tauschen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Ins Fenster einpassen</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>Words over the picture</source>
        <translation>Angaben über dem Bild</translation>
    </message>
    <message>
        <source>Play the slices as a film</source>
        <translation>Schichten als Film abspielen</translation>
    </message>
    <message>
        <source>Turn and mirror</source>
        <translation>Drehen und spiegeln</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Mirror left and right</source>
        <translation>Links und rechts spiegeln</translation>
    </message>
    <message>
        <source>Mirror top and bottom</source>
        <translation>Oben und unten spiegeln</translation>
    </message>
    <message>
        <source>As the hospital left it</source>
        <translation>Wie das Krankenhaus es hinterlassen hat</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Soft or sharp pixels</source>
        <translation>Weiche oder scharfe Bildpunkte</translation>
    </message>
    <message>
        <source>Save this picture</source>
        <translation>Dieses Bild speichern</translation>
    </message>
    <message>
        <source>The hospital marked these, or drew on them:</source>
        <translation>Vom Krankenhaus markiert oder bezeichnet:</translation>
    </message>
    <message>
        <source>Mark this slice</source>
        <translation>Diese Schicht markieren</translation>
    </message>
    <message>
        <source>Marked slices appear in your package, with their notes.</source>
        <translation>Markierte Schichten stehen mit ihren Notizen in Ihrem Paket.</translation>
    </message>
</context>
<context>
    <name>Slices</name>
    <message>
        <source>Not settled whose</source>
        <translation>Noch nicht klar, zu wem</translation>
    </message>
    <message>
        <source>loading …</source>
        <comment>while all of a picture is not there yet</comment>
        <translation>wird geladen …</translation>
    </message>
    <message>
        <source>C {centre}  W {width}</source>
        <comment>centre and width of the window of greys</comment>
        <translation>C {centre}  W {width}</translation>
    </message>
    <message>
        <source>Slice {number} of {count}</source>
        <translation>Schicht {number} von {count}</translation>
    </message>
    <message>
        <source>Image {number} of {count} of the series</source>
        <translation>Bild {number} von {count} der Serie</translation>
    </message>
    <message>
        <source>On sheet {number} of {count}</source>
        <translation>Auf Blatt {number} von {count}</translation>
    </message>
    <message>
        <source>Column {column}, row {row}</source>
        <translation>Spalte {column}, Zeile {row}</translation>
    </message>
    <message>
        <source>R {red}  G {green}  B {blue}</source>
        <translation>R {red}  G {green}  B {blue}</translation>
    </message>
    <message>
        <source>{value} Gy</source>
        <translation>{value} Gy</translation>
    </message>
    <message>
        <source>{value} HU</source>
        <translation>{value} HU</translation>
    </message>
    <message>
        <source>Value {value}</source>
        <translation>Wert {value}</translation>
    </message>
    <message>
        <source>Image {number} of {count}</source>
        <translation>Bild {number} von {count}</translation>
    </message>
    <message>
        <source>Image {number} of {count}: {note}</source>
        <translation>Bild {number} von {count}: {note}</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
</context>
<context>
    <name>SlicesView</name>
    <message>
        <source>Tools for the images</source>
        <translation>Werkzeuge für die Bilder</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Add records</source>
        <translation>Unterlagen hinzufügen</translation>
    </message>
    <message>
        <source>You can also drop files, folders and discs anywhere on this window.</source>
        <translation>Sie können Dateien, Ordner und CDs auch irgendwo auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Files: PDFs, photos, scans, downloads</source>
        <translation>Dateien: PDFs, Fotos, Scans, Downloads</translation>
    </message>
    <message>
        <source>A folder with everything in it</source>
        <translation>Ein Ordner mit allem darin</translation>
    </message>
    <message>
        <source>The disc in the drive: {name}</source>
        <translation>Die CD im Laufwerk: {name}</translation>
    </message>
    <message>
        <source>No disc is in the drive. Put one in, and it is offered here.</source>
        <translation>Im Laufwerk liegt keine CD. Legen Sie eine ein, dann steht sie hier.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>Welche Dateien?</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <translation>Welcher Ordner?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>StackLine</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>StackNotes</name>
    <message>
        <source>There is a gap of {length} mm after slice {number}.</source>
        <translation>Nach Schicht {number} ist eine Lücke von {length} mm.</translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s) lie at an uneven distance from the one before.</source>
        <translation>
            <numerusform>%n Schicht hat einen ungleichen Abstand zur vorigen.</numerusform>
            <numerusform>%n Schichten haben einen ungleichen Abstand zur vorigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scanner was tilted by {degrees} degrees, so slices are shifted.</source>
        <translation>Das Gerät war um {degrees} Grad gekippt. Darum sind die Schichten verschoben.</translation>
    </message>
    <message numerus="yes">
        <source>The file does not say where %n slice(s) lie, so the order is by number.</source>
        <translation>
            <numerusform>In der Datei steht bei %n Schicht nicht, wo sie liegt. Darum gilt die Reihenfolge der Nummern.</numerusform>
            <numerusform>In der Datei steht bei %n Schichten nicht, wo sie liegen. Darum gilt die Reihenfolge der Nummern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s) show the same place as the one before.</source>
        <translation>
            <numerusform>%n Schicht zeigt dieselbe Stelle wie die vorige.</numerusform>
            <numerusform>%n Schichten zeigen dieselbe Stelle wie die vorige.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are single images in different directions, in the order of their numbers.</source>
        <translation>Das sind einzelne Bilder in verschiedenen Richtungen, in der Reihenfolge ihrer Nummern.</translation>
    </message>
    <message>
        <source>The file holds all slices side by side in one image; they were taken apart.</source>
        <translation>In der Datei stehen alle Schichten nebeneinander in einem Bild. Sie wurden getrennt.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know about the distances here.</source>
        <translation>
            <numerusform>%n Hinweis zu den Abständen hier.</numerusform>
            <numerusform>%n Hinweise zu den Abständen hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stack {number} of {count}</source>
        <translation>Stapel {number} von {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s)</source>
        <translation>
            <numerusform>%n Schicht</numerusform>
            <numerusform>%n Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} mm apart</source>
        <translation>{length} mm Abstand</translation>
    </message>
    <message>
        <source>Stack {number}: {what}</source>
        <translation>Stapel {number}: {what}</translation>
    </message>
    <message>
        <source>oblique</source>
        <translation>schräg</translation>
    </message>
    <message>
        <source>axial</source>
        <translation>axial</translation>
    </message>
    <message>
        <source>coronal</source>
        <translation>koronal</translation>
    </message>
    <message>
        <source>sagittal</source>
        <translation>sagittal</translation>
    </message>
</context>
<context>
    <name>StartPane</name>
    <message>
        <source>A package for a second opinion</source>
        <translation>Ein Paket für eine Zweitmeinung</translation>
    </message>
    <message>
        <source>A specialist can judge best when everything is there: images, reports, results, and what you want to know. This page helps to put it together, step by step.</source>
        <translation>Eine Fachärztin oder ein Facharzt urteilt am besten, wenn alles da ist: Bilder, Befunde, Werte und das, was Sie wissen möchten. Diese Seite hilft Ihnen, alles Schritt für Schritt zu sammeln.</translation>
    </message>
    <message>
        <source>What is the question you want answered?</source>
        <translation>Auf welche Frage möchten Sie eine Antwort?</translation>
    </message>
    <message>
        <source>For example: Is the operation on my knee needed?</source>
        <translation>Zum Beispiel: Ist die Operation an meinem Knie nötig?</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>Next: {state}</source>
        <translation>Als Nächstes: {state}</translation>
    </message>
    <message>
        <source>{title}: {state}</source>
        <translation>{title}: {state}</translation>
    </message>
</context>
<context>
    <name>StepHead</name>
    <message>
        <source>Done when: {words}</source>
        <translation>Das Ziel: {words}</translation>
    </message>
    <message>
        <source>Open this step again</source>
        <translation>Diesen Schritt wieder öffnen</translation>
    </message>
    <message>
        <source>It need not be open any more</source>
        <translation>Er muss nicht mehr offen sein</translation>
    </message>
</context>
<context>
    <name>StepPane</name>
    <message>
        <source>Go on: {title}</source>
        <translation>Weiter: {title}</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n markiert</numerusform>
            <numerusform>%n markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by the hospital</source>
        <translation>
            <numerusform>%n vom Krankenhaus</numerusform>
            <numerusform>%n vom Krankenhaus</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>StepsPane</name>
    <message>
        <source>{done} of {total} steps done</source>
        <translation>{done} von {total} Schritten erledigt</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Stärke der Passphrase</translation>
    </message>
    <message>
        <source>A passphrase is a long password: 15 characters or more. Four or five words that have nothing to do with each other are good.</source>
        <translation>Eine Passphrase ist ein langes Passwort: mindestens 15 Zeichen. Gut sind vier oder fünf Wörter, die nichts miteinander zu tun haben.</translation>
    </message>
    <message>
        <source>Too easy to guess. Make it longer: a few more words that do not belong together.</source>
        <translation>Zu leicht zu erraten. Nehmen Sie ein paar Wörter mehr, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>Good: this is hard to guess.</source>
        <translation>Gut: Das ist schwer zu erraten.</translation>
    </message>
    <message>
        <source>Very good: this is very hard to guess.</source>
        <translation>Sehr gut: Das ist sehr schwer zu erraten.</translation>
    </message>
</context>
<context>
    <name>TagsEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>Stichwort hinzufügen</translation>
    </message>
    <message>
        <source>{tag} (some)</source>
        <translation>{tag} (bei einigen)</translation>
    </message>
    <message>
        <source>Take this tag away</source>
        <translation>Dieses Stichwort entfernen</translation>
    </message>
    <message>
        <source>Take away the tag {tag}</source>
        <translation>Stichwort {tag} entfernen</translation>
    </message>
</context>
<context>
    <name>TasksPart</name>
    <message>
        <source>Done today</source>
        <translation>Heute erledigt</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Doch nicht erledigt</translation>
    </message>
    <message>
        <source>Noted: not done after all.</source>
        <translation>Notiert: doch nicht erledigt.</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message numerus="yes">
        <source>%n thing(s) to think of</source>
        <translation>
            <numerusform>%n Sache steht an</numerusform>
            <numerusform>%n Sachen stehen an</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Tools for the text</source>
        <translation>Werkzeuge für den Text</translation>
    </message>
    <message>
        <source>Text of the record</source>
        <translation>Text der Unterlage</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Letters of the same width</source>
        <translation>Gleich breite Buchstaben</translation>
    </message>
    <message>
        <source>Search in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>{why} These are the words found in it.</source>
        <translation>{why} Das ist der Text, der darin gefunden wurde.</translation>
    </message>
</context>
<context>
    <name>TogetherBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Category of all</source>
        <translation>Bereich für alle</translation>
    </message>
    <message>
        <source>Type of all</source>
        <translation>Art für alle</translation>
    </message>
    <message>
        <source>Person of all</source>
        <translation>Person für alle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Carebinder</source>
        <translation>Carebinder öffnen</translation>
    </message>
    <message>
        <source>Add records</source>
        <translation>Unterlagen hinzufügen</translation>
    </message>
    <message>
        <source>This week&apos;s ten minutes</source>
        <translation>Die zehn Minuten dieser Woche</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>This vault needs help</source>
        <translation>Dieser Tresor braucht Hilfe</translation>
    </message>
    <message>
        <source>Repair the vault</source>
        <translation>Tresor reparieren</translation>
    </message>
    <message>
        <source>A repair makes a new index from all that can still be read. It throws nothing away: what is bad is put into the folder “orphans” of the vault. Copy the vault&apos;s folder first if you can.</source>
        <translation>Beim Reparieren entsteht ein neues Verzeichnis aus allem, was noch lesbar ist. Nichts wird weggeworfen: Was beschädigt ist, kommt in den Ordner „orphans“ des Tresors. Kopieren Sie vorher den Ordner des Tresors, wenn Sie können.</translation>
    </message>
    <message>
        <source>With a backup, the vault comes back as it was on the day of the backup, at a new place.</source>
        <translation>Mit einer Sicherung kommt der Tresor an einem neuen Ort so zurück, wie er am Tag der Sicherung war.</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Tresor öffnen</translation>
    </message>
    <message>
        <source>What could be repaired is repaired. Not everything could: see below.</source>
        <translation>Was sich reparieren ließ, ist repariert. Nicht alles ging: siehe unten.</translation>
    </message>
    <message>
        <source>The vault is repaired.</source>
        <translation>Der Tresor ist repariert.</translation>
    </message>
    <message>
        <source>Putting things right …</source>
        <translation>Der Tresor wird repariert …</translation>
    </message>
</context>
<context>
    <name>TwoPanes</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>Taken back: the correction of %n record(s).</source>
        <translation>
            <numerusform>Zurückgenommen: die Korrektur von %n Unterlage.</numerusform>
            <numerusform>Zurückgenommen: die Korrektur von %n Unterlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken out of the bin again.</source>
        <translation>
            <numerusform>%n Unterlage wieder aus dem Papierkorb geholt.</numerusform>
            <numerusform>%n Unterlagen wieder aus dem Papierkorb geholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) put back into the bin.</source>
        <translation>
            <numerusform>%n Unterlage zurück in den Papierkorb gelegt.</numerusform>
            <numerusform>%n Unterlagen zurück in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait for you again.</source>
        <translation>
            <numerusform>%n Unterlage wartet wieder auf Sie.</numerusform>
            <numerusform>%n Unterlagen warten wieder auf Sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added record(s) moved to the bin.</source>
        <translation>
            <numerusform>%n hinzugefügte Unterlage in den Papierkorb gelegt.</numerusform>
            <numerusform>%n hinzugefügte Unterlagen in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: what was read from %n scan(s).</source>
        <translation>
            <numerusform>Zurückgenommen: was aus %n Scan gelesen wurde.</numerusform>
            <numerusform>Zurückgenommen: was aus %n Scans gelesen wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: the change of medicines and allergies.</source>
        <translation>Zurückgenommen: die Änderung bei Medikamenten und Allergien.</translation>
    </message>
    <message>
        <source>Taken back: the change of the records package.</source>
        <translation>Zurückgenommen: die Änderung am Unterlagenpaket.</translation>
    </message>
    <message>
        <source>The case moved to the bin.</source>
        <translation>Der Fall liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>The case is out of the bin again.</source>
        <translation>Der Fall ist wieder da.</translation>
    </message>
    <message>
        <source>The case is back in the bin.</source>
        <translation>Der Fall liegt wieder im Papierkorb.</translation>
    </message>
    <message>
        <source>Taken back: the change of a person.</source>
        <translation>Zurückgenommen: die Änderung an einer Person.</translation>
    </message>
    <message>
        <source>Taken back: the change of a marked image.</source>
        <translation>Zurückgenommen: die Änderung an einem markierten Bild.</translation>
    </message>
    <message>
        <source>The record waits for you again.</source>
        <translation>Die Unterlage wartet wieder auf Sie.</translation>
    </message>
    <message numerus="yes">
        <source>Done again: the correction of %n record(s).</source>
        <translation>
            <numerusform>Wiederholt: die Korrektur von %n Unterlage.</numerusform>
            <numerusform>Wiederholt: die Korrektur von %n Unterlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) moved to the bin again.</source>
        <translation>
            <numerusform>%n Unterlage wieder in den Papierkorb gelegt.</numerusform>
            <numerusform>%n Unterlagen wieder in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken out of the bin once more.</source>
        <translation>
            <numerusform>%n Unterlage noch einmal aus dem Papierkorb geholt.</numerusform>
            <numerusform>%n Unterlagen noch einmal aus dem Papierkorb geholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) confirmed again.</source>
        <translation>
            <numerusform>%n Unterlage wieder bestätigt.</numerusform>
            <numerusform>%n Unterlagen wieder bestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added record(s) are back.</source>
        <translation>
            <numerusform>%n hinzugefügte Unterlage ist wieder da.</numerusform>
            <numerusform>%n hinzugefügte Unterlagen sind wieder da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again: what was read from %n scan(s).</source>
        <translation>
            <numerusform>Wieder getan: was aus %n Scan gelesen wurde.</numerusform>
            <numerusform>Wieder getan: was aus %n Scans gelesen wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: the change of medicines and allergies.</source>
        <translation>Wiederholt: die Änderung bei Medikamenten und Allergien.</translation>
    </message>
    <message>
        <source>Done again: the change of the records package.</source>
        <translation>Wiederholt: die Änderung am Unterlagenpaket.</translation>
    </message>
    <message>
        <source>Done again: the change of a person.</source>
        <translation>Wiederholt: die Änderung an einer Person.</translation>
    </message>
    <message>
        <source>Done again: the change of a marked image.</source>
        <translation>Wiederholt: die Änderung an einem markierten Bild.</translation>
    </message>
    <message>
        <source>The record does not wait any more.</source>
        <translation>Die Unterlage wartet nicht mehr.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Open your vault</source>
        <translation>Ihren Tresor öffnen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>I have lost my passphrase</source>
        <translation>Ich habe meine Passphrase verloren</translation>
    </message>
    <message>
        <source>Open another vault</source>
        <translation>Anderen Tresor öffnen</translation>
    </message>
    <message>
        <source>More ways to begin</source>
        <translation>Weitere Möglichkeiten</translation>
    </message>
    <message>
        <source>Type the passphrase of this vault.</source>
        <translation>Geben Sie die Passphrase dieses Tresors ein.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. Press Show to see what you typed, and look at Caps Lock and the keyboard&apos;s language. You may try as often as you like.</source>
        <translation>Diese Passphrase öffnet den Tresor nicht. Mit „Zeigen“ sehen Sie, was Sie getippt haben. Prüfen Sie auch die Feststelltaste und die Sprache der Tastatur. Sie dürfen es so oft versuchen, wie Sie möchten.</translation>
    </message>
    <message>
        <source>Still not the right one. Nothing is lost by trying. If you cannot remember it, the recovery sheet opens the vault: press “I have lost my passphrase”.</source>
        <translation>Noch nicht die richtige. Ein Versuch schadet nicht. Wenn sie Ihnen nicht einfällt, öffnet das Wiederherstellungsblatt den Tresor: Drücken Sie „Ich habe meine Passphrase verloren“.</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>This is the vault of sample records. Its passphrase is no secret: {passphrase}</source>
        <translation>Das ist der Tresor mit den Beispiel-Unterlagen. Seine Passphrase ist nicht geheim: {passphrase}</translation>
    </message>
</context>
<context>
    <name>UrgentBanner</name>
    <message>
        <source>This cannot wait: contact your doctor now or go to the emergency department.</source>
        <translation>Das kann nicht warten: Wenden Sie sich jetzt an Ihren Arzt oder gehen Sie in die Notaufnahme.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>UrgentPart</name>
    <message>
        <source>Marked since {moment}.</source>
        <translation>Angegeben seit {moment}.</translation>
    </message>
</context>
<context>
    <name>VaultWords</name>
    <message>
        <source>Record {number}, {name}</source>
        <comment>where a check found something</comment>
        <translation>Unterlage {number}, {name}</translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <comment>one line of a check&apos;s findings</comment>
        <translation>{where}: {what}</translation>
    </message>
    <message>
        <source>one of the two copies of the key file is damaged; a repair writes it anew</source>
        <translation>eine der zwei Kopien der Schlüsseldatei ist beschädigt; beim Reparieren wird sie neu geschrieben</translation>
    </message>
    <message>
        <source>a synchronising program left a copy of the vault&apos;s own file here</source>
        <translation>ein Programm, das Dateien abgleicht, hat hier eine Kopie einer Datei des Tresors abgelegt</translation>
    </message>
    <message>
        <source>the index is damaged; repair the vault, or bring a backup back</source>
        <translation>das Verzeichnis ist beschädigt; Tresor reparieren oder Sicherung zurückholen</translation>
    </message>
    <message>
        <source>the list of words for searching does not fit; a repair makes it anew</source>
        <translation>die Wortliste für die Suche passt nicht; beim Reparieren wird sie neu erstellt</translation>
    </message>
    <message>
        <source>entries of the damaged index could not be read and are lost</source>
        <translation>Einträge im beschädigten Verzeichnis waren nicht lesbar und sind verloren</translation>
    </message>
    <message>
        <source>its counts do not fit its files; a repair counts anew</source>
        <translation>die Zählung passt nicht zu den Dateien; beim Reparieren wird neu gezählt</translation>
    </message>
    <message>
        <source>the stored file is damaged; add the original again</source>
        <translation>die gespeicherte Datei ist beschädigt; Original noch einmal hinzufügen</translation>
    </message>
    <message>
        <source>the stored file is missing; add the original again</source>
        <translation>die gespeicherte Datei fehlt; Original noch einmal hinzufügen</translation>
    </message>
    <message>
        <source>part of an encrypted file cannot be opened</source>
        <translation>ein Teil einer verschlüsselten Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>an encrypted file that belongs to no record</source>
        <translation>eine verschlüsselte Datei, die zu keiner Unterlage gehört</translation>
    </message>
    <message>
        <source>a file that is not the vault&apos;s own; it was left alone</source>
        <translation>eine Datei, die nicht zum Tresor gehört; sie wurde nicht angerührt</translation>
    </message>
    <message>
        <source>A copy of the key file was written anew.</source>
        <translation>Eine Kopie der Schlüsseldatei wurde neu geschrieben.</translation>
    </message>
    <message>
        <source>Half-written files were removed.</source>
        <translation>Halb geschriebene Dateien wurden entfernt.</translation>
    </message>
    <message>
        <source>The damaged index was put aside and a new one was made.</source>
        <translation>Das beschädigte Verzeichnis wurde beiseitegelegt und ein neues erstellt.</translation>
    </message>
    <message>
        <source>Entries were brought over from the damaged index.</source>
        <translation>Einträge wurden aus dem beschädigten Verzeichnis übernommen.</translation>
    </message>
    <message>
        <source>Files were found again. They wait until you say whose they are.</source>
        <translation>Dateien wurden wiedergefunden. Sie warten, bis Sie sagen, zu wem sie gehören.</translation>
    </message>
    <message>
        <source>The list of words for searching was made anew.</source>
        <translation>Die Wortliste für die Suche wurde neu erstellt.</translation>
    </message>
    <message>
        <source>Records were counted anew.</source>
        <translation>Die Unterlagen wurden neu gezählt.</translation>
    </message>
    <message>
        <source>An encrypted file was brought back to its own place.</source>
        <translation>Eine verschlüsselte Datei wurde an ihren Platz zurückgebracht.</translation>
    </message>
    <message>
        <source>An encrypted file that belongs to no record was put aside.</source>
        <translation>Eine verschlüsselte Datei, die zu keiner Unterlage gehört, wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>An encrypted file of which nothing can be read was put aside.</source>
        <translation>Eine verschlüsselte Datei, von der nichts lesbar ist, wurde beiseitegelegt.</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Fill the window</source>
        <translation>Fenster ausfüllen</translation>
    </message>
</context>
<context>
    <name>Viewport</name>
    <message>
        <source>Slice</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Previous slice</source>
        <translation>Vorige Schicht</translation>
    </message>
    <message>
        <source>Next slice</source>
        <translation>Nächste Schicht</translation>
    </message>
</context>
<context>
    <name>VisitPart</name>
    <message>
        <source>Notes and recordings</source>
        <translation>Notizen und Aufnahmen</translation>
    </message>
    <message>
        <source>Add notes, photos or a recording</source>
        <translation>Notizen, Fotos oder eine Aufnahme hinzufügen</translation>
    </message>
    <message>
        <source>File what was said as a record</source>
        <translation>Das Gesagte als Unterlage ablegen</translation>
    </message>
    <message>
        <source>What was said at the visit</source>
        <translation>Was beim Besuch gesagt wurde</translation>
    </message>
    <message>
        <source>Filed among Doctor Notes and named here.</source>
        <translation>Unter „Arztberichte“ abgelegt und hier genannt.</translation>
    </message>
</context>
<context>
    <name>Waves</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{speed} mm/s</source>
        <translation>{speed} mm/s</translation>
    </message>
    <message>
        <source>{gain} mm/mV</source>
        <translation>{gain} mm/mV</translation>
    </message>
    <message>
        <source>There is more in the file than is drawn here.</source>
        <translation>In der Datei ist mehr, als hier gezeichnet ist.</translation>
    </message>
</context>
<context>
    <name>WavesView</name>
    <message>
        <source>Tools for the curve</source>
        <translation>Werkzeuge für die Kurve</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>An die Breite anpassen</translation>
    </message>
    <message>
        <source>As large as on paper</source>
        <translation>So groß wie auf Papier</translation>
    </message>
    <message>
        <source>Not for diagnosis</source>
        <translation>Nicht zur Diagnose</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>Nothing in it says whose it is. Whose is it?</source>
        <translation>Darin steht nicht, zu wem das gehört. Zu wem gehört es?</translation>
    </message>
    <message>
        <source>Written on it: {name}. Whose is it?</source>
        <translation>Darauf steht: {name}. Von wem ist es?</translation>
    </message>
    <message>
        <source>Its words could not be read, so search does not find them. Is it filed right?</source>
        <translation>Der Text war nicht lesbar, darum findet ihn die Suche nicht. Ist die Unterlage richtig abgelegt?</translation>
    </message>
    <message>
        <source>From when is this?</source>
        <translation>Von wann ist das?</translation>
    </message>
    <message>
        <source>Where does this belong?</source>
        <translation>Wohin gehört das?</translation>
    </message>
    <message>
        <source>This was added lately. Is it filed right?</source>
        <translation>Das kam neu dazu. Ist es richtig abgelegt?</translation>
    </message>
    <message>
        <source>It belongs to {name}</source>
        <translation>Gehört zu {name}</translation>
    </message>
    <message>
        <source>It belongs to somebody else</source>
        <translation>Gehört zu jemand anderem</translation>
    </message>
    <message>
        <source>All of it is right</source>
        <translation>Alles stimmt</translation>
    </message>
    <message>
        <source>Enter the date</source>
        <translation>Datum eingeben</translation>
    </message>
    <message>
        <source>Choose the category</source>
        <translation>Bereich wählen</translation>
    </message>
    <message>
        <source>Correct its facts</source>
        <translation>Angaben berichtigen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Ask again next week</source>
        <translation>Nächste Woche noch einmal fragen</translation>
    </message>
    <message>
        <source>Ten minutes are over. Stop whenever you like.</source>
        <translation>Die zehn Minuten sind um. Sie können jederzeit aufhören.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Noch etwa %n Minute</numerusform>
            <numerusform>Noch etwa %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekBar</name>
    <message>
        <source>This week&apos;s ten minutes are open.</source>
        <translation>Die zehn Minuten dieser Woche sind noch offen.</translation>
    </message>
    <message>
        <source>Last time you were away: this week&apos;s ten minutes are still open.</source>
        <translation>Beim letzten Mal waren Sie nicht da. Die zehn Minuten dieser Woche sind noch offen.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>WeekBegin</name>
    <message>
        <source>This week&apos;s ten minutes</source>
        <translation>Die zehn Minuten dieser Woche</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Add records</source>
        <translation>Unterlagen hinzufügen</translation>
    </message>
    <message>
        <source>Nothing new this week</source>
        <translation>Diese Woche nichts Neues</translation>
    </message>
    <message>
        <source>Letters, results, receipts, photos of a prescription: everything of the week belongs here.</source>
        <translation>Briefe, Werte, Rechnungen, Fotos von einem Rezept: Hierher gehört alles aus dieser Woche.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait for a small decision.</source>
        <translation>
            <numerusform>%n Unterlage wartet auf eine kleine Entscheidung.</numerusform>
            <numerusform>%n Unterlagen warten auf eine kleine Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
</context>
<context>
    <name>WeekEnd</name>
    <message>
        <source>Done for today</source>
        <translation>Für heute geschafft</translation>
    </message>
    <message>
        <source>Nothing new this week</source>
        <translation>Diese Woche nichts Neues</translation>
    </message>
    <message>
        <source>To the first page</source>
        <translation>Zur Startseite</translation>
    </message>
    <message>
        <source>Back to this week</source>
        <translation>Zurück zu dieser Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) made.</source>
        <translation>
            <numerusform>%n Entscheidung getroffen.</numerusform>
            <numerusform>%n Entscheidungen getroffen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off until next week.</source>
        <translation>
            <numerusform>%n auf nächste Woche verschoben.</numerusform>
            <numerusform>%n auf nächste Woche verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still wait(s).</source>
        <translation>
            <numerusform>%n wartet noch.</numerusform>
            <numerusform>%n warten noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Was there nothing new this week? Say so, and the week counts.</source>
        <translation>Gab es diese Woche nichts Neues? Sagen Sie es, dann zählt die Woche.</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message numerus="yes">
        <source>%n record(s) to go</source>
        <translation>
            <numerusform>Noch %n Unterlage</numerusform>
            <numerusform>Noch %n Unterlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the time</source>
        <translation>Zeit ausblenden</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation>Für heute aufhören</translation>
    </message>
    <message>
        <source>Show the time</source>
        <translation>Zeit zeigen</translation>
    </message>
</context>
<context>
    <name>WeekPart</name>
    <message>
        <source>Your weekly ten minutes</source>
        <translation>Ihre zehn Minuten in der Woche</translation>
    </message>
    <message>
        <source>Open this week</source>
        <translation>Diese Woche öffnen</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Your health records, with you</source>
        <translation>Ihre Gesundheitsunterlagen, bei Ihnen</translation>
    </message>
    <message>
        <source>Carebinder keeps reports, images and letters together, encrypted, on this computer. Nothing is sent anywhere. You can find everything again, and hand it to a doctor complete.</source>
        <translation>Carebinder bewahrt Befunde, Bilder und Briefe zusammen und verschlüsselt auf diesem Computer auf. Nichts wird verschickt. Sie finden alles wieder und können es in der Praxis vollständig übergeben.</translation>
    </message>
    <message>
        <source>Make my vault</source>
        <translation>Meinen Tresor anlegen</translation>
    </message>
    <message>
        <source>Not sure yet? Look around with the records of a person who does not exist.</source>
        <translation>Noch nicht sicher? Sehen Sie sich um, mit den Unterlagen einer Person, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Try with sample records</source>
        <translation>Mit Beispielen ausprobieren</translation>
    </message>
    <message>
        <source>You have a vault already?</source>
        <translation>Sie haben schon einen Tresor?</translation>
    </message>
    <message>
        <source>Open an existing vault</source>
        <translation>Vorhandenen Tresor öffnen</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>Sicherung zurückholen</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Whose records are these?</source>
        <translation>Zu wem gehören diese Unterlagen?</translation>
    </message>
    <message>
        <source>Step 2 of 3: the first person. You can add family members later.</source>
        <translation>Schritt 2 von 3: die erste Person. Angehörige können Sie später hinzufügen.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Tresor anlegen</translation>
    </message>
    <message>
        <source>Making the vault …</source>
        <translation>Der Tresor wird angelegt …</translation>
    </message>
</context>
<context>
    <name>WhoseDialog</name>
    <message>
        <source>Whose is this?</source>
        <translation>Zu wem gehört das?</translation>
    </message>
    <message>
        <source>You are adding records of {person}. But this file says something else. {why}</source>
        <translation>Sie fügen Unterlagen von {person} hinzu. In dieser Datei steht aber etwas anderes. {why}</translation>
    </message>
    <message>
        <source>born {date}, {sex}</source>
        <translation>Geboren: {date}, Geschlecht: {sex}</translation>
    </message>
    <message>
        <source>{kind}: {path}</source>
        <translation>{kind}: {path}</translation>
    </message>
    <message>
        <source>Who is it? The answer counts for all files added with it that say the same.</source>
        <translation>Wer ist das? Die Antwort gilt für alle Dateien von diesem Mal, in denen dasselbe steht.</translation>
    </message>
    <message>
        <source>What is written on it</source>
        <translation>Was darauf steht</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>no date of birth</source>
        <translation>kein Geburtsdatum</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>geboren {date}</translation>
    </message>
    <message>
        <source>Nobody&apos;s yet: keep it aside until I confirm</source>
        <translation>Noch zu niemandem: beiseitelegen, bis ich es bestätige</translation>
    </message>
    <message>
        <source>It belongs to {person}</source>
        <translation>Gehört zu {person}</translation>
    </message>
    <message>
        <source>It belongs to somebody who is not in this vault yet</source>
        <translation>Gehört zu jemandem, der noch nicht in diesem Tresor ist</translation>
    </message>
    <message>
        <source>Keep this and everything unclear aside, and ask no more this time</source>
        <translation>Dies und alles Unklare beiseitelegen und dieses Mal nicht mehr fragen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The date of birth is not a date that can be read.</source>
        <translation>Das Geburtsdatum ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Please write a name.</source>
        <translation>Bitte einen Namen eingeben.</translation>
    </message>
    <message>
        <source>This name or date cannot be used. Please check them.</source>
        <translation>Name oder Datum passen hier nicht. Bitte prüfen Sie beides.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The vault has locked itself, so that nobody else reads in it. Everything in it is safe.</source>
        <translation>Der Tresor hat sich von selbst gesperrt, damit niemand sonst darin liest. Alles darin ist sicher.</translation>
    </message>
    <message>
        <source>What was finished is kept; the rest is not done. You can do it again later.</source>
        <translation>Was fertig ist, bleibt gespeichert. Der Rest wird nicht gemacht. Sie können es später noch einmal tun.</translation>
    </message>
    <message>
        <source>Work is still under way. Stop it?</source>
        <translation>Es läuft noch etwas. Abbrechen?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Abbrechen und schließen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Nicht schließen</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Imaging</source>
        <translation>Bildgebung</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Prescriptions</source>
        <translation>Rezepte</translation>
    </message>
    <message>
        <source>Doctor Notes</source>
        <translation>Arztberichte</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>Unsortiert</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Structured report (DICOM)</source>
        <translation>Strukturierter Befund (DICOM)</translation>
    </message>
    <message>
        <source>Key images list (DICOM)</source>
        <translation>Liste der Schlüsselbilder (DICOM)</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Radiotherapy data</source>
        <translation>Daten der Strahlentherapie</translation>
    </message>
    <message>
        <source>DICOM object</source>
        <translation>DICOM-Objekt</translation>
    </message>
    <message>
        <source>Imaging report</source>
        <translation>Bildgebungsbefund</translation>
    </message>
    <message>
        <source>Laboratory result</source>
        <translation>Laborbefund</translation>
    </message>
    <message>
        <source>Pathology report</source>
        <translation>Pathologiebefund</translation>
    </message>
    <message>
        <source>Biomarker report</source>
        <translation>Biomarkerbefund</translation>
    </message>
    <message>
        <source>Medication list</source>
        <translation>Medikamentenliste</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Clinical note</source>
        <translation>Arztbericht</translation>
    </message>
    <message>
        <source>Treatment plan</source>
        <translation>Behandlungsplan</translation>
    </message>
    <message>
        <source>Treatment history</source>
        <translation>Behandlungsverlauf</translation>
    </message>
    <message>
        <source>Operation note</source>
        <translation>Operationsbericht</translation>
    </message>
    <message>
        <source>Discharge summary</source>
        <translation>Entlassungsbrief</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Advance directive</source>
        <translation>Patientenverfügung</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation>Tonaufnahme</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>In den Unterlagen</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Divers</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a day and a time of it</comment>
        <translation>{day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Unterlage</numerusform>
            <numerusform>%Ln Unterlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date, as QLocale takes it</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>format of a month, as QLocale takes it</comment>
        <translation>MMM yyyy</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>This was not understood and is not kept yet.</source>
        <translation>Das wurde nicht verstanden und ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>WorkspaceBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Align here</source>
        <translation>Angleichen</translation>
    </message>
    <message>
        <source>The two slices you see now show the same place.</source>
        <translation>Die beiden Schichten, die Sie jetzt sehen, zeigen dieselbe Stelle.</translation>
    </message>
    <message>
        <source>Same contrast</source>
        <translation>Kontrast gleich</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>File details</source>
        <translation>Dateiangaben</translation>
    </message>
    <message>
        <source>The two are scrolled together, picture by picture: the files do not say where each lies.</source>
        <translation>Die beiden werden gemeinsam durchgeblättert, Bild für Bild: Die Dateien sagen nicht, wo jedes liegt.</translation>
    </message>
    <message>
        <source>The two are scrolled together, at the same place in the body.</source>
        <translation>Die beiden werden gemeinsam durchgeblättert, an derselben Stelle im Körper.</translation>
    </message>
    <message>
        <source>Each is scrolled by itself.</source>
        <translation>Jede wird für sich durchgeblättert.</translation>
    </message>
    <message>
        <source>Each is scrolled by itself. Find the same place in both, then press “Align here”.</source>
        <translation>Jede wird für sich durchgeblättert. Suchen Sie in beiden dieselbe Stelle und drücken Sie dann „Angleichen“.</translation>
    </message>
    <message>
        <source>{words} ({keys})</source>
        <translation>{words} ({keys})</translation>
    </message>
</context>
<context>
    <name>_Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Only this month</source>
        <translation>Nur dieser Monat</translation>
    </message>
    <message>
        <source>Only this year</source>
        <translation>Nur dieses Jahr</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>_Numbered</name>
    <message>
        <source>{number}. {question}</source>
        <translation>{number}. {question}</translation>
    </message>
</context>
<context>
    <name>_Typed</name>
    <message>
        <source>Several values</source>
        <translation>Verschiedene Werte</translation>
    </message>
</context>
</TS>
