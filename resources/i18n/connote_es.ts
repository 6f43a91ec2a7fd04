<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Take the goal “{goal}” up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the goal “{goal}” as reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the goal “{goal}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the goal “{goal}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no goal {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal needs a title, such as “network into LMNOP Co.”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the goal “{goal}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the goal “{goal}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helped you before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered your last request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted your last request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hasn’t answered another request yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>didn’t answer your last request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined your last request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colleagues at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classmates at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>friends from {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoke at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classmates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>introduced to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>friends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you know each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also studied at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also worked at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>introduced by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knows people at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worked at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {when}</source>
        <comment>a reason, and years</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book has contacts; the sample is only put into an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is taken out of the book, the undo journal and all backups. This cannot be undone, nor can anything before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the backup of {when}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book becomes what it was then, for everybody in it. It is backed up first as it is now, so that you can come back the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder can’t be shown here; it is {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) left this month</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This book is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people, companies, notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More views</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{view}, %n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <comment>before a date: on 3 Nov</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up due since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to come back to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
