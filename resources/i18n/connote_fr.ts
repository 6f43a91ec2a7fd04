<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Take the goal “{goal}” up again</source>
        <translation>Reprise de l’objectif «&#x202f;{goal}&#x202f;»</translation>
    </message>
    <message>
        <source>Mark the goal “{goal}” as reached</source>
        <translation>Objectif «&#x202f;{goal}&#x202f;» marqué comme atteint</translation>
    </message>
    <message>
        <source>Drop the goal “{goal}”</source>
        <translation>Abandon de l’objectif «&#x202f;{goal}&#x202f;»</translation>
    </message>
    <message>
        <source>Edit the goal “{goal}”</source>
        <translation>Modification de l’objectif «&#x202f;{goal}&#x202f;»</translation>
    </message>
    <message>
        <source>There is no goal {id}.</source>
        <translation>Il n’y a pas d’objectif {id}.</translation>
    </message>
    <message>
        <source>There is no goal “{text}”.</source>
        <translation>Il n’y a pas d’objectif «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>{number} goals fit “{text}”; name one by its id.</source>
        <translation>{number} objectifs correspondent à «&#x202f;{text}&#x202f;»&#x202f;; indiquez-en un par son numéro.</translation>
    </message>
    <message>
        <source>A goal needs a title, such as “network into LMNOP Co.”.</source>
        <translation>Un objectif a besoin d’un titre, par exemple «&#x202f;nouer des contacts chez LMNOP Co.&#x202f;».</translation>
    </message>
    <message>
        <source>Add the goal “{goal}”</source>
        <translation>Ajout de l’objectif «&#x202f;{goal}&#x202f;»</translation>
    </message>
    <message>
        <source>Delete the goal “{goal}”</source>
        <translation>Suppression de l’objectif «&#x202f;{goal}&#x202f;»</translation>
    </message>
    <message>
        <source>helped you before</source>
        <translation>vous a déjà aidé</translation>
    </message>
    <message>
        <source>answered your last request</source>
        <translation>a répondu à votre dernière demande</translation>
    </message>
    <message>
        <source>accepted your last request</source>
        <translation>a accepté votre dernière demande</translation>
    </message>
    <message>
        <source>hasn’t answered another request yet</source>
        <translation>n’a pas encore répondu à une autre demande</translation>
    </message>
    <message>
        <source>didn’t answer your last request</source>
        <translation>n’a pas répondu à votre dernière demande</translation>
    </message>
    <message>
        <source>declined your last request</source>
        <translation>a refusé votre dernière demande</translation>
    </message>
    <message>
        <source>colleagues at {place}</source>
        <translation>collègues chez {place}</translation>
    </message>
    <message>
        <source>classmates at {place}</source>
        <translation>camarades d’études à {place}</translation>
    </message>
    <message>
        <source>client at {place}</source>
        <translation>relation client chez {place}</translation>
    </message>
    <message>
        <source>met at {place}</source>
        <translation>rencontre à {place}</translation>
    </message>
    <message>
        <source>friends from {place}</source>
        <translation>amis depuis {place}</translation>
    </message>
    <message>
        <source>spoke at {place}</source>
        <translation>échange à {place}</translation>
    </message>
    <message>
        <source>{place}</source>
        <translation>{place}</translation>
    </message>
    <message>
        <source>colleagues</source>
        <translation>collègues</translation>
    </message>
    <message>
        <source>classmates</source>
        <translation>camarades d’études</translation>
    </message>
    <message>
        <source>client</source>
        <translation>relation client</translation>
    </message>
    <message>
        <source>met</source>
        <translation>rencontre</translation>
    </message>
    <message>
        <source>introduced to you</source>
        <translation>mise en relation</translation>
    </message>
    <message>
        <source>friends</source>
        <translation>amis</translation>
    </message>
    <message>
        <source>spoke</source>
        <translation>échange</translation>
    </message>
    <message>
        <source>you know each other</source>
        <translation>vous vous connaissez</translation>
    </message>
    <message>
        <source>also studied at {place}</source>
        <translation>a aussi étudié à {place}</translation>
    </message>
    <message>
        <source>also worked at {place}</source>
        <translation>a aussi travaillé chez {place}</translation>
    </message>
    <message>
        <source>introduced by {name}</source>
        <translation>mise en relation par {name}</translation>
    </message>
    <message>
        <source>knows people at {place}</source>
        <translation>connaît du monde chez {place}</translation>
    </message>
    <message>
        <source>works at {place}</source>
        <translation>travaille chez {place}</translation>
    </message>
    <message>
        <source>worked at {place}</source>
        <translation>a travaillé chez {place}</translation>
    </message>
    <message>
        <source>{what} {when}</source>
        <comment>a reason, and years</comment>
        <translation>{what} {when}</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>depuis {year}</translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation>jusqu’en {year}</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Taille de l’affichage</translation>
    </message>
    <message>
        <source>Tell me on the desktop what is due</source>
        <translation>Me notifier sur le bureau ce qui est à faire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>It says their name</source>
        <translation>Cite le nom de la personne</translation>
    </message>
    <message>
        <source>It says how you know each other</source>
        <translation>Dit comment vous vous connaissez</translation>
    </message>
    <message>
        <source>It says who you are, or what you are up to</source>
        <translation>Dit qui vous êtes, ou votre situation</translation>
    </message>
    <message>
        <source>It says what you are after</source>
        <translation>Dit ce que vous cherchez</translation>
    </message>
    <message>
        <source>It asks one thing, clearly</source>
        <translation>Demande une seule chose, clairement</translation>
    </message>
    <message>
        <source>It fits into the channel</source>
        <translation>Tient dans le canal</translation>
    </message>
    <message>
        <source>No phrase that everybody sends</source>
        <translation>Pas de phrase toute faite</translation>
    </message>
    <message>
        <source>No gap was left unfilled</source>
        <translation>Aucun blanc laissé à remplir</translation>
    </message>
    <message>
        <source>No link, no phone number, no pitch</source>
        <translation>Ni lien, ni numéro, ni argumentaire</translation>
    </message>
    <message>
        <source>Not the same text as to others</source>
        <translation>Pas le même texte qu’à d’autres</translation>
    </message>
    <message>
        <source>Their company is still the right one</source>
        <translation>L’entreprise citée est toujours la bonne</translation>
    </message>
    <message>
        <source>{words} can&apos;t be “{value}”.</source>
        <translation>Valeur impossible pour «&#x202f;{words}&#x202f;»&#xa0;: «&#x202f;{value}&#x202f;».</translation>
    </message>
    <message>
        <source>The settings in {path} can&apos;t be read: {strerror}.</source>
        <translation>Les réglages dans {path} ne peuvent pas être lus&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>The settings couldn&apos;t be read and begin anew; the old file is {bad}.</source>
        <translation>Les réglages n’ont pas pu être lus et repartent de zéro&#x202f;; l’ancien fichier est {bad}.</translation>
    </message>
    <message>
        <source>The settings in {path} couldn&apos;t be read; the usual ones hold.</source>
        <translation>Les réglages dans {path} n’ont pas pu être lus&#x202f;; ceux par défaut s’appliquent.</translation>
    </message>
    <message>
        <source>This book has contacts; the sample is only put into an empty one.</source>
        <translation>Ce carnet a des contacts&#x202f;; l’exemple ne va que dans un carnet vide.</translation>
    </message>
    <message>
        <source>Forget {name}?</source>
        <translation>Oublier {name}&#x202f;?</translation>
    </message>
    <message>
        <source>{name} is taken out of the book, the undo journal and all backups. This cannot be undone, nor can anything before it.</source>
        <translation>{name} disparaît du carnet, du journal d’annulation et de toutes les sauvegardes. C’est irréversible, et rien de ce qui précède ne pourra être annulé non plus.</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Oublier définitivement</translation>
    </message>
    <message>
        <source>Backed up to {path}</source>
        <translation>Sauvegardé dans {path}</translation>
    </message>
    <message>
        <source>Go back to the backup of {when}?</source>
        <translation>Revenir à la sauvegarde du {when}&#x202f;?</translation>
    </message>
    <message>
        <source>The book becomes what it was then, for everybody in it. It is backed up first as it is now, so that you can come back the same way.</source>
        <translation>Le carnet redevient ce qu’il était, pour toutes les personnes qu’il contient. Il est d’abord sauvegardé tel qu’il est, pour que vous puissiez revenir de la même façon.</translation>
    </message>
    <message>
        <source>Connote is open on this book already; its window comes to the front.</source>
        <translation>Connote a déjà ouvert ce carnet&#x202f;; sa fenêtre passe au premier plan.</translation>
    </message>
    <message>
        <source>The book can’t be opened</source>
        <translation>Le carnet ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>There is no backup in {folder}.</source>
        <translation>Il n’y a pas de sauvegarde dans {folder}.</translation>
    </message>
    <message>
        <source>The book is damaged</source>
        <translation>Le carnet est endommagé</translation>
    </message>
    <message numerus="yes">
        <source>{path} is damaged. The newest backup is of {day}, with %n contact(s). The damaged file is kept beside it.</source>
        <translation>
            <numerusform>{path} est endommagé. La dernière sauvegarde date du {day}, avec %n contact. Le fichier endommagé est gardé à côté.</numerusform>
            <numerusform>{path} est endommagé. La dernière sauvegarde date du {day}, avec %n contacts. Le fichier endommagé est gardé à côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>The backup can’t be restored</source>
        <translation>La sauvegarde ne peut pas être restaurée</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
    <message>
        <source>Restore the backup of {when}</source>
        <translation>Restauration de la sauvegarde du {when}</translation>
    </message>
    <message>
        <source>The folder can’t be shown here; it is {path}</source>
        <translation>Le dossier ne peut pas être affiché ici&#x202f;; c’est {path}</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New Contact</source>
        <translation>&amp;Nouveau contact</translation>
    </message>
    <message>
        <source>New &amp;Goal</source>
        <translation>Nouvel &amp;objectif</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Past Imports</source>
        <translation>Im&amp;ports précédents</translation>
    </message>
    <message>
        <source>Load the &amp;Sample Book</source>
        <translation>Charger le carnet d’&amp;exemple</translation>
    </message>
    <message>
        <source>Export &amp;Outreach History…</source>
        <translation>Exporter l’&amp;historique des demandes…</translation>
    </message>
    <message>
        <source>Export &amp;Contacts…</source>
        <translation>Exporter les &amp;contacts…</translation>
    </message>
    <message>
        <source>Export the Whole &amp;Book…</source>
        <translation>Exporter &amp;tout le carnet…</translation>
    </message>
    <message>
        <source>Back &amp;Up Now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>&amp;Restore a Backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éd&amp;ition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Find or Do Anything</source>
        <translation>&amp;Tout trouver ou faire</translation>
    </message>
    <message>
        <source>&amp;Search People</source>
        <translation>&amp;Chercher une personne</translation>
    </message>
    <message>
        <source>Find &amp;Duplicates</source>
        <translation>Trouver les &amp;doublons</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>&amp;Objectifs</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Demandes</translation>
    </message>
    <message>
        <source>T&amp;emplates</source>
        <translation>&amp;Modèles</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <translation>&amp;Statistiques</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Réglages</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Demande</translation>
    </message>
    <message>
        <source>&amp;Write to This Person</source>
        <translation>É&amp;crire à cette personne</translation>
    </message>
    <message>
        <source>Write to the &amp;Next for This Goal</source>
        <translation>Écrire à la personne &amp;suivante pour cet objectif</translation>
    </message>
    <message>
        <source>S&amp;kip to the Next Person</source>
        <translation>&amp;Passer à la personne suivante</translation>
    </message>
    <message>
        <source>&amp;Copy &amp;&amp; Open Profile</source>
        <translation>Copier et &amp;ouvrir le profil</translation>
    </message>
    <message>
        <source>&amp;Mark as Sent</source>
        <translation>&amp;Marquer comme envoyée</translation>
    </message>
    <message>
        <source>Save &amp;Draft</source>
        <translation>Garder le &amp;brouillon</translation>
    </message>
    <message>
        <source>C&amp;lose the Composer</source>
        <translation>&amp;Fermer la rédaction</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;New Template</source>
        <translation>&amp;Nouveau modèle</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Archive or Take Out</source>
        <translation>&amp;Archiver ou désarchiver</translation>
    </message>
    <message>
        <source>&amp;Compare with Another Template</source>
        <translation>&amp;Comparer à un autre modèle</translation>
    </message>
    <message>
        <source>&amp;Import a Template…</source>
        <translation>&amp;Importer un modèle…</translation>
    </message>
    <message>
        <source>&amp;Export This Template…</source>
        <translation>&amp;Exporter ce modèle…</translation>
    </message>
    <message>
        <source>Add Missing &amp;Starters</source>
        <translation>Ajouter les modèles de &amp;base manquants</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Writing &amp;Templates</source>
        <translation>Écrire des &amp;modèles</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <source>&amp;About Connote</source>
        <translation>À &amp;propos de Connote</translation>
    </message>
    <message>
        <source>Edit the name of the person shown</source>
        <translation>Modifier le nom de la personne affichée</translation>
    </message>
    <message>
        <source>Delete what is chosen in a list</source>
        <translation>Supprimer ce qui est choisi dans une liste</translation>
    </message>
    <message>
        <source>Open what is chosen in a list</source>
        <translation>Ouvrir ce qui est choisi dans une liste</translation>
    </message>
    <message>
        <source>People: filter the list</source>
        <translation>Personnes&#xa0;: filtrer la liste</translation>
    </message>
    <message>
        <source>People: choose everybody who is listed</source>
        <translation>Personnes&#xa0;: choisir toute la liste</translation>
    </message>
    <message>
        <source>Requests: mark as sent, accepted, replied, helped</source>
        <translation>Demandes&#xa0;: marquer comme envoyée, acceptée, a répondu, a aidé</translation>
    </message>
    <message>
        <source>Requests: mark as declined, withdrawn, gone</source>
        <translation>Demandes&#xa0;: marquer comme refusée, retirée, disparue</translation>
    </message>
    <message>
        <source>Requests: move a card to the next column, to the one before</source>
        <translation>Demandes&#xa0;: passer une carte à la colonne suivante, précédente</translation>
    </message>
    <message>
        <source>Requests to me: accept, ignore, ask for context</source>
        <translation>Demandes reçues&#xa0;: accepter, ignorer, demander le contexte</translation>
    </message>
    <message>
        <source>Templates: put in a fact</source>
        <translation>Modèles&#xa0;: insérer un champ</translation>
    </message>
    <message>
        <source>Templates: make the selection optional</source>
        <translation>Modèles&#xa0;: rendre la sélection facultative</translation>
    </message>
    <message>
        <source>Templates: preview the next, the previous contact</source>
        <translation>Modèles&#xa0;: aperçu pour le contact suivant, le précédent</translation>
    </message>
    <message>
        <source>Leave a field or the composer</source>
        <translation>Quitter un champ ou la rédaction</translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>&amp;Annuler&#xa0;: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation>&amp;Rétablir&#xa0;: {step}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) left this month</source>
        <translation>
            <numerusform>Encore %n note ce mois-ci</numerusform>
            <numerusform>Encore %n notes ce mois-ci</numerusform>
        </translation>
    </message>
    <message>
        <source>This book is read-only</source>
        <translation>Ce carnet est en lecture seule</translation>
    </message>
    <message>
        <source>Search people, companies, notes…</source>
        <translation>Chercher personnes, entreprises, notes…</translation>
    </message>
    <message>
        <source>New contact (Ctrl+N)</source>
        <translation>Nouveau contact (Ctrl+N)</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>Autres vues</translation>
    </message>
    <message numerus="yes">
        <source>{view}, %n waiting</source>
        <translation>
            <numerusform>{view}, %n en attente</numerusform>
            <numerusform>{view}, %n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rétablir (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Annuler&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Rétablir&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Rien ne vous attend</translation>
    </message>
    <message>
        <source>Once there are people in the book, what needs you stands here, most pressing first.</source>
        <translation>Dès que le carnet contiendra des personnes, ce qui vous attend sera ici, le plus urgent d’abord.</translation>
    </message>
    <message>
        <source>Bring in your contacts</source>
        <translation>Importer vos contacts</translation>
    </message>
    <message>
        <source>An acceptance to thank for, a request that waits too long, a day to follow up, somebody who asks you: it will stand here. With a goal, so will the people who can help with it.</source>
        <translation>Une acceptation à remercier, une demande qui attend trop, un jour de relance, quelqu’un qui vous sollicite&#xa0;: tout cela sera ici. Avec un objectif, aussi les personnes qui peuvent vous y aider.</translation>
    </message>
    <message>
        <source>Look at your goals</source>
        <translation>Voir vos objectifs</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>{address} can’t be opened here.</source>
        <translation>{address} ne peut pas être ouvert ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people) to ask</source>
        <translation>
            <numerusform>%n personne à solliciter</numerusform>
            <numerusform>%n personnes à solliciter</numerusform>
        </translation>
    </message>
    <message>
        <source>{waiting}, {people}</source>
        <comment>what waits, and whom to ask</comment>
        <translation>{waiting}, {people}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>Choisissez quelqu’un</translation>
    </message>
    <message>
        <source>Their history with you, whom they know, and what you asked them stand here.</source>
        <translation>Ici figurent votre passé commun, qui cette personne connaît et ce que vous lui avez demandé.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Mark as reached</source>
        <translation>Marquer comme atteint</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Même personne&#x202f;?</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Goals?</source>
        <translation>Objectifs&#x202f;?</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Gone?</source>
        <translation>Disparues&#x202f;?</translation>
    </message>
    <message>
        <source>These were pending at an earlier import and are in neither file now: withdrawn, declined or expired; LinkedIn doesn’t say which.</source>
        <translation>Elles étaient en attente lors d’un import précédent et ne sont plus dans aucun des deux fichiers&#xa0;: retirées, refusées ou expirées&#x202f;; LinkedIn ne le précise pas.</translation>
    </message>
    <message>
        <source>What is unticked stays as the book says it.</source>
        <translation>Ce qui est décoché reste tel que dans le carnet.</translation>
    </message>
    <message>
        <source>Untick whom you don’t want in the book.</source>
        <translation>Décochez les personnes dont vous ne voulez pas dans le carnet.</translation>
    </message>
    <message>
        <source>They have the name of somebody in the book. Tick who is the same person.</source>
        <translation>Ces personnes portent le nom de quelqu’un du carnet. Cochez celles qui sont la même personne.</translation>
    </message>
    <message>
        <source>What became of your requests, and who asked you.</source>
        <translation>Ce que sont devenues vos demandes, et qui vous a sollicité.</translation>
    </message>
    <message>
        <source>Companies you follow, and jobs you saved or applied for. Tick what you are after.</source>
        <translation>Les entreprises que vous suivez, et les offres enregistrées ou auxquelles vous avez postulé. Cochez ce qui vous intéresse.</translation>
    </message>
    <message>
        <source>Details of the import</source>
        <translation>Détails de l’import</translation>
    </message>
    <message>
        <source>Rows that were skipped</source>
        <translation>Lignes ignorées</translation>
    </message>
    <message>
        <source>Requests that are gone</source>
        <translation>Demandes disparues</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n request(s) as gone</source>
        <translation>
            <numerusform>%n demande marquée comme disparue</numerusform>
            <numerusform>%n demandes marquées comme disparues</numerusform>
        </translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>More ways to a template</source>
        <translation>Autres façons d’obtenir un modèle</translation>
    </message>
    <message>
        <source>Import a template…</source>
        <translation>Importer un modèle…</translation>
    </message>
    <message>
        <source>Add the starters that are missing</source>
        <translation>Ajouter les modèles de base manquants</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Accepted within 14 days</source>
        <translation>Acceptées sous 14 jours</translation>
    </message>
    <message>
        <source>Accepted within 30 days</source>
        <translation>Acceptées sous 30 jours</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>What works, once there is something to count</source>
        <translation>Ce qui marche, dès qu’il y a de quoi compter</translation>
    </message>
    <message>
        <source>When you mark requests as sent and as accepted, this page says how far they get, which templates, goals and ways of knowing each other get an answer, how long a yes takes, and how sure all that is.</source>
        <translation>Quand vous marquez des demandes comme envoyées et acceptées, cette page dit jusqu’où elles vont, quels modèles, objectifs et passés communs obtiennent une réponse, combien de temps prend un oui, et à quel point tout cela est sûr.</translation>
    </message>
    <message>
        <source>Find somebody to write to</source>
        <translation>Trouver à qui écrire</translation>
    </message>
    <message>
        <source>No request that is counted here was written with “{template}” yet.</source>
        <translation>Aucune demande comptée ici n’a encore été écrite avec «&#xa0;{template}&#xa0;».</translation>
    </message>
    <message>
        <source>Requests of yours, on every channel</source>
        <translation>Vos demandes, sur tous les canaux</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Enregistré sous {path}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Notes are written from this; your account decides the channel.</source>
        <translation>Les notes sont écrites à partir de ceci&#x202f;; votre compte décide du canal.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>The rules were looked up on the day shown. Enter or a double click changes one; an empty one doesn’t apply.</source>
        <translation>Les règles ont été vérifiées au jour indiqué. Entrée ou un double-clic en modifie une&#x202f;; une règle vide ne s’applique pas.</translation>
    </message>
    <message>
        <source>Which lines stand beside a note. All of them are judged and kept with the request, so that the insights can tell what matters.</source>
        <translation>Les lignes affichées à côté d’une note. Toutes sont évaluées et gardées avec la demande, pour que les statistiques disent ce qui compte.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Choose one to go back to it.</source>
        <translation>Choisissez-en une pour y revenir.</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>All of it is on this machine.</source>
        <translation>Tout est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des réglages</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <source>another day…</source>
        <translation>autre jour…</translation>
    </message>
    <message>
        <source>The day it happened</source>
        <translation>Le jour où c’est arrivé</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
    <message>
        <source>on</source>
        <comment>before a date: on 3 Nov</comment>
        <translation>le</translation>
    </message>
    <message>
        <source>Show person</source>
        <translation>Voir la personne</translation>
    </message>
    <message>
        <source>Show request</source>
        <translation>Voir la demande</translation>
    </message>
    <message>
        <source>Don’t follow up</source>
        <translation>Ne pas relancer</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>a request to somebody</comment>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>Relancer…</translation>
    </message>
    <message>
        <source>Follow-up due since {day}</source>
        <translation>Relance à faire depuis le {day}</translation>
    </message>
    <message>
        <source>Follow up on {day}</source>
        <translation>Relance le {day}</translation>
    </message>
    <message>
        <source>When to come back to them</source>
        <translation>Quand revenir vers cette personne</translation>
    </message>
    <message>
        <source>Choose a day…</source>
        <translation>Choisir un jour…</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>Dans 3 jours</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine prochaine</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Dans un mois</translation>
    </message>
    <message>
        <source>the same profile</source>
        <translation>le même profil</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>la même adresse e-mail</translation>
    </message>
    <message>
        <source>the same name and phone number</source>
        <translation>le même nom et le même numéro de téléphone</translation>
    </message>
    <message>
        <source>the same name at the same organization</source>
        <translation>le même nom dans la même organisation</translation>
    </message>
    <message>
        <source>the same name in another order, at the same organization</source>
        <translation>le même nom dans un autre ordre, dans la même organisation</translation>
    </message>
    <message>
        <source>a short form of the same name, at the same organization</source>
        <translation>une forme courte du même nom, dans la même organisation</translation>
    </message>
    <message>
        <source>the same name with a letter spelled out, at the same organization</source>
        <translation>le même nom avec une lettre transcrite, dans la même organisation</translation>
    </message>
    <message>
        <source>the same initial and family name, at the same organization</source>
        <translation>la même initiale et le même nom de famille, dans la même organisation</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>le même nom</translation>
    </message>
    <message>
        <source>There is no channel {channel_id}.</source>
        <translation>Il n’y a pas de canal {channel_id}.</translation>
    </message>
    <message>
        <source>There is no channel “{text}”. There are: {known}.</source>
        <translation>Il n’y a pas de canal «&#x202f;{text}&#x202f;». Il y a&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>{number} channels fit “{text}”; write more of its name.</source>
        <translation>{number} canaux correspondent à «&#x202f;{text}&#x202f;»&#x202f;; précisez le nom.</translation>
    </message>
    <message>
        <source>A channel needs a name of its own.</source>
        <translation>Un canal a besoin d’un nom à lui.</translation>
    </message>
    <message>
        <source>Edit the channel {channel}</source>
        <translation>Modification du canal {channel}</translation>
    </message>
    <message>
        <source>“{name}” is a channel of your own; it came with no rules.</source>
        <translation>«&#x202f;{name}&#x202f;» est un canal à vous&#x202f;; il n’a pas de règles d’origine.</translation>
    </message>
    <message>
        <source>Mend the book</source>
        <translation>Réparation du carnet</translation>
    </message>
    <message>
        <source>Tag {name} “{tag}”</source>
        <translation>Étiquette «&#x202f;{tag}&#x202f;» ajoutée à {name}</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n (person|people) “{tag}”</source>
        <translation>
            <numerusform>Étiquette «&#x202f;{tag}&#x202f;» ajoutée à %n personne</numerusform>
            <numerusform>Étiquette «&#x202f;{tag}&#x202f;» ajoutée à %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag “{tag}” off {name}</source>
        <translation>Étiquette «&#x202f;{tag}&#x202f;» retirée à {name}</translation>
    </message>
    <message numerus="yes">
        <source>Take the tag “{tag}” off %n (person|people)</source>
        <translation>
            <numerusform>Étiquette «&#x202f;{tag}&#x202f;» retirée à %n personne</numerusform>
            <numerusform>Étiquette «&#x202f;{tag}&#x202f;» retirée à %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive {name}</source>
        <translation>Archivage du contact {name}</translation>
    </message>
    <message numerus="yes">
        <source>Archive %n (person|people)</source>
        <translation>
            <numerusform>Archivage de %n personne</numerusform>
            <numerusform>Archivage de %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring {name} back from the archive</source>
        <translation>Retour du contact {name} depuis les archives</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n (person|people) back from the archive</source>
        <translation>
            <numerusform>Retour de %n personne depuis les archives</numerusform>
            <numerusform>Retour de %n personnes depuis les archives</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Suppression du contact {name}</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n (person|people)</source>
        <translation>
            <numerusform>Suppression de %n personne</numerusform>
            <numerusform>Suppression de %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the tag first.</source>
        <translation>Écrivez d’abord l’étiquette.</translation>
    </message>
    <message>
        <source>These are not two contacts, but one.</source>
        <translation>Ce ne sont pas deux contacts, mais un seul.</translation>
    </message>
    <message>
        <source>Keep {full_name} and {full_name_2} apart</source>
        <translation>Contacts gardés séparés&#xa0;: {full_name} et {full_name_2}</translation>
    </message>
    <message>
        <source>This is you: merge the other contact into you instead.</source>
        <translation>Ce contact, c’est vous&#xa0;: fusionnez plutôt l’autre dans le vôtre.</translation>
    </message>
    <message>
        <source>Merge {full_name} into {full_name_2}</source>
        <translation>Fusion du contact {full_name} dans {full_name_2}</translation>
    </message>
    <message>
        <source>{name} is packed more tightly than an honest export can be; nothing was taken in.</source>
        <translation>{name} est plus compressé qu’un export normal ne peut l’être&#x202f;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {most} MiB; nothing was taken in.</source>
        <translation>{name} dépasse {most}&#xa0;Mio une fois décompressé&#x202f;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>{name} holds {count} files, more than the {most_members} that an export could have; nothing was read.</source>
        <translation>{name} contient {count} fichiers, plus que les {most_members} qu’un export peut avoir&#x202f;; rien n’a été lu.</translation>
    </message>
    <message>
        <source>{name} lists more files than an export could have; nothing was read.</source>
        <translation>{name} annonce plus de fichiers qu’un export ne peut en avoir&#x202f;; rien n’a été lu.</translation>
    </message>
    <message>
        <source>{name} holds files that lie over each other, as no honest export does; nothing was read.</source>
        <translation>{name} contient des fichiers qui se chevauchent, ce qu’aucun export normal ne fait&#x202f;; rien n’a été lu.</translation>
    </message>
    <message>
        <source>{place} is locked with a password; unpack it first and bring in the files themselves.</source>
        <translation>{place} est protégé par un mot de passe&#x202f;; décompressez-le d’abord et importez les fichiers eux-mêmes.</translation>
    </message>
    <message>
        <source>{place} is packed by a method that Connote cannot unpack.</source>
        <translation>{place} est compressé par une méthode que Connote ne sait pas lire.</translation>
    </message>
    <message>
        <source>{place} is a link to another file, not a file.</source>
        <translation>{place} est un lien vers un autre fichier, pas un fichier.</translation>
    </message>
    <message>
        <source>{place} is damaged or incomplete; download it again.</source>
        <translation>{place} est endommagé ou incomplet&#x202f;; téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>a hidden profile: the row holds no more than a date</source>
        <translation>profil masqué&#xa0;: la ligne ne contient qu’une date</translation>
    </message>
    <message>
        <source>a hidden profile: the row only says LinkedIn Member</source>
        <translation>profil masqué&#xa0;: la ligne dit seulement LinkedIn Member</translation>
    </message>
    <message>
        <source>it holds neither a name nor a profile nor an e-mail address</source>
        <translation>ne contient ni nom, ni profil, ni adresse e-mail</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>the row is empty</source>
        <translation>la ligne est vide</translation>
    </message>
    <message>
        <source>a cell in it is longer than 10 MiB (line {line})</source>
        <translation>une cellule y dépasse 10&#xa0;Mio (ligne {line})</translation>
    </message>
    <message>
        <source>a quotation mark in it is never closed (line {line})</source>
        <translation>un guillemet n’y est jamais fermé (ligne {line})</translation>
    </message>
    <message>
        <source>The date could not be read and was left out in {}.</source>
        <translation>La date n’a pas pu être lue et a été omise ({}).</translation>
    </message>
    <message>
        <source>The profile address could not be used and was left out in {}.</source>
        <translation>L’adresse du profil n’a pas pu être utilisée et a été omise ({}).</translation>
    </message>
    <message>
        <source>There are more cells than columns in {}; the rest was left aside.</source>
        <translation>Il y a plus de cellules que de colonnes ({})&#x202f;; le reste a été ignoré.</translation>
    </message>
    <message>
        <source>“{text}” is not a date; write it like 2026-11-23.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une date&#x202f;; écrivez-la ainsi&#xa0;: 2026-11-23.</translation>
    </message>
    <message>
        <source>“{shown}” is not a date; write it like 2012, 2012-03 or 2012-03-09.</source>
        <translation>«&#x202f;{shown}&#x202f;» n’est pas une date&#x202f;; écrivez-la ainsi&#xa0;: 2012, 2012-03 ou 2012-03-09.</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Unicode, with “Ã©” put right to “é”</source>
        <translation>Unicode, «&#x202f;Ã©&#x202f;» corrigé en «&#x202f;é&#x202f;»</translation>
    </message>
    <message>
        <source>Unicode, UTF-16</source>
        <translation>Unicode, UTF-16</translation>
    </message>
    <message>
        <source>Unicode, UTF-16, the other way round</source>
        <translation>Unicode, UTF-16, dans l’autre sens</translation>
    </message>
    <message numerus="yes">
        <source>%n broken (character was|characters were) replaced by �.</source>
        <translation>
            <numerusform>%n caractère abîmé a été remplacé par �.</numerusform>
            <numerusform>%n caractères abîmés ont été remplacés par �.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text was read as {encoding}, since it is not UTF-8.</source>
        <translation>Le texte a été lu en {encoding}, car il n’est pas en UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>%n NUL (character was|characters were) left out.</source>
        <translation>
            <numerusform>%n caractère NUL a été omis.</numerusform>
            <numerusform>%n caractères NUL ont été omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (letter looks|letters look) as if read wrongly once, like “Ã©” for “é”.</source>
        <translation>
            <numerusform>%n lettre semble avoir été mal lue un jour, comme «&#x202f;Ã©&#x202f;» pour «&#x202f;é&#x202f;».</numerusform>
            <numerusform>%n lettres semblent avoir été mal lues un jour, comme «&#x202f;Ã©&#x202f;» pour «&#x202f;é&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (letter was|letters were) put right.</source>
        <translation>
            <numerusform>%n lettre a été corrigée.</numerusform>
            <numerusform>%n lettres ont été corrigées.</numerusform>
        </translation>
    </message>
    <message>
        <source>a tar archive, not a ZIP; unpack it and bring in the files</source>
        <translation>une archive tar, pas un ZIP&#x202f;; décompressez-la et importez les fichiers</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a RAR archive, not a ZIP; unpack it and bring in the files</source>
        <translation>une archive RAR, pas un ZIP&#x202f;; décompressez-la et importez les fichiers</translation>
    </message>
    <message>
        <source>a 7z archive, not a ZIP; unpack it and bring in the files</source>
        <translation>une archive 7z, pas un ZIP&#x202f;; décompressez-la et importez les fichiers</translation>
    </message>
    <message>
        <source>a gzip archive, not a ZIP; unpack it and bring in the files</source>
        <translation>une archive gzip, pas un ZIP&#x202f;; décompressez-la et importez les fichiers</translation>
    </message>
    <message>
        <source>a bzip2 archive, not a ZIP; unpack it and bring in the files</source>
        <translation>une archive bzip2, pas un ZIP&#x202f;; décompressez-la et importez les fichiers</translation>
    </message>
    <message>
        <source>an xz archive, not a ZIP; unpack it and bring in the files</source>
        <translation>une archive xz, pas un ZIP&#x202f;; décompressez-la et importez les fichiers</translation>
    </message>
    <message>
        <source>a Zstandard archive, not a ZIP; unpack it and bring in the files</source>
        <translation>une archive Zstandard, pas un ZIP&#x202f;; décompressez-la et importez les fichiers</translation>
    </message>
    <message>
        <source>an old Office document; save it as CSV first</source>
        <translation>un ancien document Office&#x202f;; enregistrez-le d’abord en CSV</translation>
    </message>
    <message>
        <source>a database, perhaps a book, which “restore” takes</source>
        <translation>une base de données, peut-être un carnet, que «&#x202f;restore&#x202f;» accepte</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a list of xCards, not a vCard; save it as vCard (.vcf) first</source>
        <translation>une liste de xCards, pas une vCard&#x202f;; enregistrez-la d’abord en vCard (.vcf)</translation>
    </message>
    <message>
        <source>a web page; the download may have failed, try it again</source>
        <translation>une page web&#x202f;; le téléchargement a peut-être échoué, essayez encore</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>un document XML</translation>
    </message>
    <message>
        <source>a JSON document</source>
        <translation>un document JSON</translation>
    </message>
    <message>
        <source>a jCard, not a vCard; save it as vCard (.vcf) first</source>
        <translation>une jCard, pas une vCard&#x202f;; enregistrez-la d’abord en vCard (.vcf)</translation>
    </message>
    <message>
        <source>a list of jCards, not a vCard; save it as vCard (.vcf) first</source>
        <translation>une liste de jCards, pas une vCard&#x202f;; enregistrez-la d’abord en vCard (.vcf)</translation>
    </message>
    <message>
        <source>a list of gene variants, which share the ending with vCards</source>
        <translation>une liste de variants génétiques, qui partagent leur extension avec les vCards</translation>
    </message>
    <message>
        <source>an Excel workbook; save it as CSV first</source>
        <translation>un classeur Excel&#x202f;; enregistrez-le d’abord en CSV</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un document Word</translation>
    </message>
    <message>
        <source>a PowerPoint document</source>
        <translation>un document PowerPoint</translation>
    </message>
    <message>
        <source>an OpenDocument file; save it as CSV first</source>
        <translation>un fichier OpenDocument&#x202f;; enregistrez-le d’abord en CSV</translation>
    </message>
    <message>
        <source>{name} is {kind}.</source>
        <translation>{name} est {kind}.</translation>
    </message>
    <message>
        <source>{name} is no file that Connote knows: its columns are {columns}.</source>
        <translation>{name} n’est pas un fichier que Connote connaît&#xa0;: ses colonnes sont {columns}.</translation>
    </message>
    <message>
        <source>{name} is no file that Connote knows: it has no header.</source>
        <translation>{name} n’est pas un fichier que Connote connaît&#xa0;: il n’a pas d’en-tête.</translation>
    </message>
    <message>
        <source>{name} cannot be read as {kind}: it lacks the {lacking} and has the unknown {unknown}.</source>
        <translation>{name} ne peut pas être lu comme «&#x202f;{kind}&#x202f;»&#xa0;: il manque {lacking}, et Connote ne connaît pas {unknown}.</translation>
    </message>
    <message>
        <source>{name} cannot be read as {kind}: it lacks the {lacking}; its columns are {columns}.</source>
        <translation>{name} ne peut pas être lu comme «&#x202f;{kind}&#x202f;»&#xa0;: il manque {lacking}&#x202f;; ses colonnes sont {columns}.</translation>
    </message>
    <message>
        <source>{name} cannot be read as {kind}: it lacks the {lacking}; it has no header.</source>
        <translation>{name} ne peut pas être lu comme «&#x202f;{kind}&#x202f;»&#xa0;: il manque {lacking}&#x202f;; il n’a pas d’en-tête.</translation>
    </message>
    <message numerus="yes">
        <source>(column|columns) {names}</source>
        <comment>%n is their number</comment>
        <translation>
            <numerusform>la colonne {names}</numerusform>
            <numerusform>les colonnes {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {columns} (is|are) not known and left aside.</source>
        <translation>
            <numerusform>Inconnue et ignorée&#xa0;: {columns}.</numerusform>
            <numerusform>Inconnues et ignorées&#xa0;: {columns}.</numerusform>
        </translation>
    </message>
    <message>
        <source>the direction is neither OUTGOING nor INCOMING</source>
        <translation>le sens n’est ni OUTGOING ni INCOMING</translation>
    </message>
    <message>
        <source>it does not say who the other person is</source>
        <translation>ne dit pas qui est l’autre personne</translation>
    </message>
    <message>
        <source>only the first row says who you are</source>
        <translation>seule la première ligne dit qui vous êtes</translation>
    </message>
    <message>
        <source>it holds no name</source>
        <translation>ne contient pas de nom</translation>
    </message>
    <message>
        <source>it names no company</source>
        <translation>n’indique pas d’entreprise</translation>
    </message>
    <message>
        <source>it names no school</source>
        <translation>n’indique pas d’école</translation>
    </message>
    <message>
        <source>A date could not be read in {}.</source>
        <translation>Une date n’a pas pu être lue ({}).</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>invitations</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>postes</translation>
    </message>
    <message>
        <source>schools</source>
        <translation>écoles</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source> It was left aside.</source>
        <translation> Il a été laissé de côté.</translation>
    </message>
    <message>
        <source>{name} was left aside; tick it to see when you last spoke.</source>
        <translation>{name} a été laissé de côté&#x202f;; cochez-le pour voir quand vous avez échangé pour la dernière fois.</translation>
    </message>
    <message>
        <source>{archive} holds no contacts.</source>
        <translation>{archive} ne contient pas de contacts.</translation>
    </message>
    <message>
        <source>{archive} holds too many files to look into each.</source>
        <translation>{archive} contient trop de fichiers pour les examiner tous.</translation>
    </message>
    <message>
        <source>{names} say the same and were read once.</source>
        <translation>{names} disent la même chose et ont été lus une fois.</translation>
    </message>
    <message>
        <source>{archive} holds several different files of {kind}, {names}; none of them was taken: bring in the right one by itself.</source>
        <translation>{archive} contient plusieurs fichiers «&#x202f;{kind}&#x202f;» différents, {names}&#x202f;; aucun n’a été pris&#xa0;: importez le bon tout seul.</translation>
    </message>
    <message numerus="yes">
        <source>%n other (file was|files were) left aside.</source>
        <translation>
            <numerusform>%n autre fichier a été laissé de côté.</numerusform>
            <numerusform>%n autres fichiers ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} (is a ZIP|are ZIPs) inside the ZIP; unpack what you need from there.</source>
        <comment>%n is their number</comment>
        <translation>
            <numerusform>{names} est un ZIP dans le ZIP&#x202f;; décompressez ce qu’il vous faut.</numerusform>
            <numerusform>{names} sont des ZIP dans le ZIP&#x202f;; décompressez ce qu’il vous faut.</numerusform>
        </translation>
    </message>
    <message>
        <source>{archive} is {kind}.</source>
        <translation>{archive} est {kind}.</translation>
    </message>
    <message>
        <source>{archive} holds no files.</source>
        <translation>{archive} ne contient aucun fichier.</translation>
    </message>
    <message>
        <source>{archive} holds another ZIP, {inner}; unpack it and bring in the one inside.</source>
        <translation>{archive} contient un autre ZIP, {inner}&#x202f;; décompressez-le et importez celui de l’intérieur.</translation>
    </message>
    <message>
        <source>{archive} holds no Connections.csv and no other file of LinkedIn’s that Connote knows.</source>
        <translation>{archive} ne contient ni Connections.csv ni un autre fichier LinkedIn que Connote connaît.</translation>
    </message>
    <message>
        <source>it is a draft that was never sent</source>
        <translation>c’est un brouillon jamais envoyé</translation>
    </message>
    <message>
        <source>it is sponsored mail</source>
        <translation>c’est un message sponsorisé</translation>
    </message>
    <message>
        <source>it lies among the spam</source>
        <translation>c’est dans les indésirables</translation>
    </message>
    <message>
        <source>its sender has no profile address</source>
        <translation>l’expéditeur n’a pas d’adresse de profil</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <translation>{name} est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>{name} is a pipe, not a file.</source>
        <translation>{name} est un tube, pas un fichier.</translation>
    </message>
    <message>
        <source>{name} is a socket, not a file.</source>
        <translation>{name} est un socket, pas un fichier.</translation>
    </message>
    <message>
        <source>{path} is a device, not a file.</source>
        <translation>{path} est un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>{shown} cannot be the name of a file.</source>
        <translation>{shown} ne peut pas être un nom de fichier.</translation>
    </message>
    <message>
        <source>There is no file {shown}.</source>
        <translation>Il n’y a pas de fichier {shown}.</translation>
    </message>
    <message>
        <source>{shown} may not be read: permission is missing.</source>
        <translation>{shown} ne peut pas être lu&#xa0;: il manque l’autorisation.</translation>
    </message>
    <message>
        <source>{shown} is a link that leads back to itself.</source>
        <translation>{shown} est un lien qui mène à lui-même.</translation>
    </message>
    <message>
        <source>{shown} is too long for the name of a file.</source>
        <translation>{shown} est trop long pour un nom de fichier.</translation>
    </message>
    <message>
        <source>{shown} cannot be read: {value}.</source>
        <translation>{shown} ne peut pas être lu&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>There are more cells than columns in {longer}.</source>
        <translation>Il y a plus de cellules que de colonnes ({longer}).</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>demandes</translation>
    </message>
    <message>
        <source>{name} is larger than 1 GiB, which no list of contacts is.</source>
        <translation>{name} dépasse 1&#xa0;Gio, trop pour une liste de contacts.</translation>
    </message>
    <message>
        <source>{name} is no ZIP file, whatever its name says.</source>
        <translation>{name} n’est pas un fichier ZIP, malgré son nom.</translation>
    </message>
    <message>
        <source>{name} holds talks with LinkedIn’s own assistants; those with people are in messages.csv.</source>
        <translation>{name} contient des échanges avec les assistants de LinkedIn&#x202f;; ceux avec des personnes sont dans messages.csv.</translation>
    </message>
    <message>
        <source>{name} is no text file.</source>
        <translation>{name} n’est pas un fichier texte.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <source>{name} has over {most_lines} lines, more than any list of people.</source>
        <translation>{name} a plus de {most_lines} lignes, trop pour une liste de personnes.</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>{name} holds no {holds}.</source>
        <translation>Rien à lire dans {name} ({holds}).</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>nom complet</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>company</source>
        <translation>entreprise</translation>
    </message>
    <message>
        <source>position</source>
        <translation>poste</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>remarques</translation>
    </message>
    <message>
        <source>how you know each other</source>
        <translation>comment vous vous connaissez</translation>
    </message>
    <message>
        <source>where you met</source>
        <translation>lieu de rencontre</translation>
    </message>
    <message>
        <source>the day you connected</source>
        <translation>date de mise en relation</translation>
    </message>
    <message>
        <source>{name} has no row that names its columns, such as “Name”, “Company” and “E-mail”.</source>
        <translation>{name} n’a pas de ligne qui nomme ses colonnes, comme «&#x202f;Name&#x202f;», «&#x202f;Company&#x202f;» et «&#x202f;E-mail&#x202f;».</translation>
    </message>
    <message>
        <source>{name} is no file that Connote knows: its columns are {found}.</source>
        <translation>{name} n’est pas un fichier que Connote connaît&#xa0;: ses colonnes sont {found}.</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
    <message>
        <source>{name} has {number} columns, more than any list of people.</source>
        <translation>{name} a {number} colonnes, trop pour une liste de personnes.</translation>
    </message>
    <message>
        <source>{column} as {meaning}</source>
        <translation>{column} = {meaning}</translation>
    </message>
    <message>
        <source>The columns were read so: {read}; one more is kept as it is.</source>
        <translation>Colonnes lues ainsi&#xa0;: {read}&#x202f;; une autre est gardée telle quelle.</translation>
    </message>
    <message numerus="yes">
        <source>The columns were read so: {read}; %n more are kept as they are.</source>
        <translation>
            <numerusform>Colonnes lues ainsi&#xa0;: {read}&#x202f;; %n autre est gardée telle quelle.</numerusform>
            <numerusform>Colonnes lues ainsi&#xa0;: {read}&#x202f;; %n autres sont gardées telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns were read so: {read}.</source>
        <translation>Colonnes lues ainsi&#xa0;: {read}.</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>entreprises</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>offres d’emploi</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>candidatures</translation>
    </message>
    <message>
        <source>it holds no words</source>
        <translation>ne contient pas de texte</translation>
    </message>
    <message>
        <source>{name} holds recommendations, and only its name can say whose: call it Recommendations_Received.csv or Recommendations_Given.csv.</source>
        <translation>{name} contient des recommandations, et seul son nom peut dire de qui&#xa0;: appelez-le Recommendations_Received.csv ou Recommendations_Given.csv.</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>recommandations</translation>
    </message>
    <message>
        <source>endorsements</source>
        <translation>compétences validées</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>The state could not be read and was taken as sent in {}.</source>
        <translation>L’état n’a pas pu être lu et compte comme «&#x202f;envoyée&#x202f;» ({}).</translation>
    </message>
    <message>
        <source>a group, not a person</source>
        <translation>un groupe, pas une personne</translation>
    </message>
    <message>
        <source>the card is empty</source>
        <translation>la fiche est vide</translation>
    </message>
    <message>
        <source>{name} holds no vCards.</source>
        <translation>{name} ne contient pas de vCards.</translation>
    </message>
    <message>
        <source>The beginning or end is missing in {}.</source>
        <translation>Le début ou la fin manque ({}).</translation>
    </message>
    <message>
        <source>Lines that are no vCard lines were kept in {}.</source>
        <translation>Des lignes qui ne sont pas des lignes de vCard ont été gardées ({}).</translation>
    </message>
    <message>
        <source>Text that is not UTF-8 was read as {listed}.</source>
        <translation>Du texte qui n’est pas en UTF-8 a été lu en {listed}.</translation>
    </message>
    <message numerus="yes">
        <source>%n (line names|lines name) an unknown encoding.</source>
        <translation>
            <numerusform>%n ligne indique un encodage inconnu.</numerusform>
            <numerusform>%n lignes indiquent un encodage inconnu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken (letter was|letters were) replaced by �.</source>
        <translation>
            <numerusform>%n lettre abîmée a été remplacée par �.</numerusform>
            <numerusform>%n lettres abîmées ont été remplacées par �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (picture|pictures) over 64 KiB (was|were) left out.</source>
        <translation>
            <numerusform>%n image de plus de 64&#xa0;Kio a été omise.</numerusform>
            <numerusform>%n images de plus de 64&#xa0;Kio ont été omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (line|lines) over 64 KiB (was|were) left out.</source>
        <translation>
            <numerusform>%n ligne de plus de 64&#xa0;Kio a été omise.</numerusform>
            <numerusform>%n lignes de plus de 64&#xa0;Kio ont été omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>no regular file</source>
        <translation>pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>{path} exists already; it is only replaced when you say so.</source>
        <translation>{path} existe déjà&#x202f;; il n’est remplacé que si vous le demandez.</translation>
    </message>
    <message>
        <source>The disk is full: {shown} was not written, and nothing was lost.</source>
        <translation>Le disque est plein&#xa0;: {shown} n’a pas été écrit, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>The folder of {shown} does not exist.</source>
        <translation>Le dossier de {shown} n’existe pas.</translation>
    </message>
    <message>
        <source>{shown} may not be written: permission is missing.</source>
        <translation>{shown} ne peut pas être écrit&#xa0;: il manque l’autorisation.</translation>
    </message>
    <message>
        <source>{shown} lies on a disk that can only be read.</source>
        <translation>{shown} est sur un disque en lecture seule.</translation>
    </message>
    <message>
        <source>{shown} was not written: {value}.</source>
        <translation>{shown} n’a pas été écrit&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>rows {numbers}</source>
        <translation>lignes {numbers}</translation>
    </message>
    <message>
        <source>card {number}</source>
        <translation>fiche {number}</translation>
    </message>
    <message>
        <source>cards {numbers}</source>
        <translation>fiches {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>rows or columns</comment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>What is the first name?</source>
        <translation>Quel est le prénom&#x202f;?</translation>
    </message>
    <message>
        <source>What is {name}’s last name?</source>
        <translation>Quel est le nom de famille de {name}&#x202f;?</translation>
    </message>
    <message>
        <source>What is the name?</source>
        <translation>Quel est le nom&#x202f;?</translation>
    </message>
    <message>
        <source>What does {name} do?</source>
        <translation>Que fait {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Where does {name} work?</source>
        <translation>Où travaille {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Where does {name} live?</source>
        <translation>Où habite {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Where do you know {name} from?</source>
        <translation>D’où connaissez-vous {name}&#x202f;?</translation>
    </message>
    <message>
        <source>How do you know {name}?</source>
        <translation>Comment connaissez-vous {name}&#x202f;?</translation>
    </message>
    <message>
        <source>When did you know {name} there?</source>
        <translation>À quelle époque y avez-vous connu {name}&#x202f;?</translation>
    </message>
    <message>
        <source>What do you and {name} share, in a few words?</source>
        <translation>Qu’avez-vous en commun avec {name}, en quelques mots&#x202f;?</translation>
    </message>
    <message>
        <source>Who introduced you to {name}?</source>
        <translation>Qui vous a mis en relation avec {name}&#x202f;?</translation>
    </message>
    <message>
        <source>What are you after?</source>
        <translation>Que cherchez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Which company do you want to reach?</source>
        <translation>Quelle entreprise voulez-vous atteindre&#x202f;?</translation>
    </message>
    <message>
        <source>What are you up to?</source>
        <translation>Quelle est votre situation&#x202f;?</translation>
    </message>
    <message>
        <source>What would you like {name} to do?</source>
        <translation>Que souhaitez-vous que {name} fasse&#x202f;?</translation>
    </message>
    <message>
        <source>What is your first name?</source>
        <translation>Quel est votre prénom&#x202f;?</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>Quel est votre nom&#x202f;?</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Que faites-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Where do you work?</source>
        <translation>Où travaillez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>cette personne</translation>
    </message>
    <message>
        <source>“{fact}” is nothing that can be filled in.</source>
        <translation>«&#x202f;{fact}&#x202f;» ne peut pas être rempli.</translation>
    </message>
    <message>
        <source>network into {target}</source>
        <translation>nouer des contacts chez {target}</translation>
    </message>
    <message>
        <source>The book knows {words} by now: {known}. Nothing was changed.</source>
        <translation>Déjà dans le carnet&#xa0;: {words} ({known}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{text}” is none of: {kinds}.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est rien de tout cela&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>“{text}” is no time; write it like 2012–2016, 2012 or 2012-03.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une période&#x202f;; écrivez-la ainsi&#xa0;: 2012–2016, 2012 ou 2012-03.</translation>
    </message>
    <message>
        <source>This follow-up is not in the book any more.</source>
        <translation>Cette relance n’est plus dans le carnet.</translation>
    </message>
    <message>
        <source>Set a follow-up with {name}</source>
        <translation>Relance prévue pour {name}</translation>
    </message>
    <message>
        <source>Put off the follow-up with {name}</source>
        <translation>Relance reportée pour {name}</translation>
    </message>
    <message>
        <source>Mark the follow-up with {name} as done</source>
        <translation>Relance faite pour {name}</translation>
    </message>
    <message>
        <source>Remove the follow-up with {name}</source>
        <translation>Relance supprimée pour {name}</translation>
    </message>
    <message>
        <source>“{text}” is no day; write it like 2026-12-24.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un jour&#x202f;; écrivez-le ainsi&#xa0;: 2026-12-24.</translation>
    </message>
    <message>
        <source>{position} at {company}</source>
        <translation>{position} chez {company}</translation>
    </message>
    <message>
        <source>requests in the book</source>
        <translation>demandes dans le carnet</translation>
    </message>
    <message>
        <source>the file doesn&apos;t say which of several people of that name it is</source>
        <translation>le fichier ne dit pas de quel homonyme il s’agit</translation>
    </message>
    <message>
        <source>it is to nobody in the book</source>
        <translation>personne dans le carnet n’en est destinataire</translation>
    </message>
    <message>
        <source>its sender is not in the book</source>
        <translation>l’expéditeur n’est pas dans le carnet</translation>
    </message>
    <message>
        <source>This export belongs to {theirs}, but this book to {mine}. Nothing was imported; to take it all the same, say so (on the command line with --force).</source>
        <translation>Cet export est celui de {theirs}, mais ce carnet est à {mine}. Rien n’a été importé&#x202f;; pour le prendre quand même, dites-le (sur la ligne de commande avec --force).</translation>
    </message>
    <message>
        <source>nothing names the person</source>
        <translation>rien n’indique la personne</translation>
    </message>
    <message>
        <source>the direction is neither outgoing nor inbound</source>
        <translation>le sens n’est ni sortant ni entrant</translation>
    </message>
    <message>
        <source>the state is none that Connote knows</source>
        <translation>Connote ne connaît pas cet état</translation>
    </message>
    <message>
        <source>a date in it is not written as 2026-11-23</source>
        <translation>une date n’y est pas écrite comme 2026-11-23</translation>
    </message>
    <message>
        <source>left out, as you chose</source>
        <translation>omis, selon votre choix</translation>
    </message>
    <message numerus="yes">
        <source>%n new (person has|people have) the name of somebody in the book; a name alone joins nobody, so look whether they are the same.</source>
        <translation>
            <numerusform>%n nouvelle personne porte le nom de quelqu’un du carnet&#x202f;; un nom seul ne suffit pas à les réunir, vérifiez si c’est la même.</numerusform>
            <numerusform>%n nouvelles personnes portent le nom de quelqu’un du carnet&#x202f;; un nom seul ne suffit pas à les réunir, vérifiez si ce sont les mêmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>network into {organization}</source>
        <translation>nouer des contacts chez {organization}</translation>
    </message>
    <message>
        <source>The files tell of no company “{name}” that could be a goal; they offer: {offered}. Nothing was imported.</source>
        <translation>Les fichiers ne parlent d’aucune entreprise «&#x202f;{name}&#x202f;» qui pourrait être un objectif&#x202f;; ils proposent&#xa0;: {offered}. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>nobody in the book is called that</source>
        <translation>personne dans le carnet ne s’appelle ainsi</translation>
    </message>
    <message>
        <source>Link {name} to {organization}</source>
        <translation>Lien entre {name} et {organization}</translation>
    </message>
    <message>
        <source>There is no link {link_id}.</source>
        <translation>Il n’y a pas de lien {link_id}.</translation>
    </message>
    <message>
        <source>Edit the link of {name} to {organization}</source>
        <translation>Modification du lien entre {name} et {organization}</translation>
    </message>
    <message>
        <source>A table that doesn’t name its columns can’t be known again.</source>
        <translation>Un tableau qui ne nomme pas ses colonnes ne peut pas être reconnu.</translation>
    </message>
    <message>
        <source>Each column needs a meaning, if only to be kept as it is.</source>
        <translation>Chaque colonne a besoin d’un sens, ne serait-ce que «&#x202f;garder telle quelle&#x202f;».</translation>
    </message>
    <message>
        <source>Remember the columns of {name}</source>
        <translation>Colonnes mémorisées pour {name}</translation>
    </message>
    <message>
        <source>Forget the columns of {row}</source>
        <translation>Colonnes oubliées pour {row}</translation>
    </message>
    <message>
        <source>Spoke with {name}</source>
        <translation>Échange avec {name}</translation>
    </message>
    <message>
        <source>Met {name}</source>
        <translation>Rencontre avec {name}</translation>
    </message>
    <message>
        <source>Thanked {name}</source>
        <translation>Remerciement à {name}</translation>
    </message>
    <message>
        <source>Note about {name}</source>
        <translation>Note sur {name}</translation>
    </message>
    <message>
        <source>{name} changed jobs</source>
        <translation>Nouveau poste pour {name}</translation>
    </message>
    <message>
        <source>This is not in the timeline any more.</source>
        <translation>Ceci n’est plus dans la chronologie.</translation>
    </message>
    <message>
        <source>{day} lies ahead; set a follow-up for it instead.</source>
        <translation>Le {day} est à venir&#x202f;; prévoyez plutôt une relance.</translation>
    </message>
    <message>
        <source>Name the organization.</source>
        <translation>Indiquez l’organisation.</translation>
    </message>
    <message>
        <source>There is no organization {organization_id}.</source>
        <translation>Il n’y a pas d’organisation {organization_id}.</translation>
    </message>
    <message>
        <source>Add the name {name}</source>
        <translation>Ajout du nom {name}</translation>
    </message>
    <message>
        <source>Remove the name {name}</source>
        <translation>Suppression du nom {name}</translation>
    </message>
    <message>
        <source>An organization needs a name.</source>
        <translation>Une organisation a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Rename {old} to {new}</source>
        <translation>Organisation {old} renommée en {new}</translation>
    </message>
    <message>
        <source>“{name}” is {organization}, which is in the book already.</source>
        <translation>«&#x202f;{name}&#x202f;», c’est {organization}, qui est déjà dans le carnet.</translation>
    </message>
    <message>
        <source>There is no home folder to keep the book in (it would be {folder}): set HOME, or name a folder with --folder.</source>
        <translation>Il n’y a pas de dossier personnel où garder le carnet (ce serait {folder})&#xa0;: définissez HOME, ou indiquez un dossier avec --folder.</translation>
    </message>
    <message>
        <source>This filter shows everybody; choose first whom it is to show.</source>
        <translation>Ce filtre montre tout le monde&#x202f;; choisissez d’abord qui il doit montrer.</translation>
    </message>
    <message>
        <source>Save the filter “{name}”</source>
        <translation>Enregistrement du filtre «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>There is a filter “{name}” already.</source>
        <translation>Il y a déjà un filtre «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Rename the filter “{old}” to “{new}”</source>
        <translation>Filtre «&#x202f;{old}&#x202f;» renommé en «&#x202f;{new}&#x202f;»</translation>
    </message>
    <message>
        <source>Remove the filter “{name}”</source>
        <translation>Suppression du filtre «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>This filter is not in the book any more.</source>
        <translation>Ce filtre n’est plus dans le carnet.</translation>
    </message>
    <message>
        <source>Give the filter a name.</source>
        <translation>Donnez un nom au filtre.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Mark the request to {name} as drafted</source>
        <translation>Demande à {name} marquée comme brouillon</translation>
    </message>
    <message>
        <source>Mark the request to {name} as sent</source>
        <translation>Demande à {name} marquée comme envoyée</translation>
    </message>
    <message>
        <source>Mark the request to {name} as accepted</source>
        <translation>Demande à {name} marquée comme acceptée</translation>
    </message>
    <message>
        <source>Mark the request to {name} as replied</source>
        <translation>Demande à {name} marquée «&#x202f;a répondu&#x202f;»</translation>
    </message>
    <message>
        <source>Mark the request to {name} as helped</source>
        <translation>Demande à {name} marquée «&#x202f;a aidé&#x202f;»</translation>
    </message>
    <message>
        <source>Mark the request to {name} as declined</source>
        <translation>Demande à {name} marquée comme refusée</translation>
    </message>
    <message>
        <source>Mark the request to {name} as withdrawn</source>
        <translation>Demande à {name} marquée comme retirée</translation>
    </message>
    <message>
        <source>Mark the request to {name} as gone</source>
        <translation>Demande à {name} marquée comme disparue</translation>
    </message>
    <message>
        <source>Mark the request from {name} as drafted</source>
        <translation>Demande de {name} marquée comme brouillon</translation>
    </message>
    <message>
        <source>Mark the request from {name} as sent</source>
        <translation>Demande de {name} marquée comme envoyée</translation>
    </message>
    <message>
        <source>Mark the request from {name} as accepted</source>
        <translation>Demande de {name} marquée comme acceptée</translation>
    </message>
    <message>
        <source>Mark the request from {name} as helped</source>
        <translation>Demande de {name} marquée «&#x202f;a aidé&#x202f;»</translation>
    </message>
    <message>
        <source>Mark the request from {name} as declined</source>
        <translation>Demande de {name} marquée comme refusée</translation>
    </message>
    <message>
        <source>Mark the request from {name} as withdrawn</source>
        <translation>Demande de {name} marquée comme retirée</translation>
    </message>
    <message>
        <source>Mark the request from {name} as gone</source>
        <translation>Demande de {name} marquée comme disparue</translation>
    </message>
    <message>
        <source>There is no request {request_id}.</source>
        <translation>Il n’y a pas de demande {request_id}.</translation>
    </message>
    <message>
        <source>{name} has no open request.</source>
        <translation>{name} n’a pas de demande en cours.</translation>
    </message>
    <message>
        <source>{name} has {number} open requests; name one by its id.</source>
        <translation>{name} a {number} demandes en cours&#x202f;; indiquez-en une par son numéro.</translation>
    </message>
    <message>
        <source>Save the draft to {name}</source>
        <translation>Enregistrement du brouillon pour {name}</translation>
    </message>
    <message>
        <source>Record the request from {name}</source>
        <translation>Saisie de la demande de {name}</translation>
    </message>
    <message>
        <source>Delete the request to {name}</source>
        <translation>Suppression de la demande à {name}</translation>
    </message>
    <message>
        <source>Correct the date of a request to {name}</source>
        <translation>Date corrigée pour une demande à {name}</translation>
    </message>
    <message>
        <source>Note something about a request to {name}</source>
        <translation>Remarque sur une demande à {name}</translation>
    </message>
    <message>
        <source>This is all that happened to the request: delete the request instead.</source>
        <translation>Il n’est rien arrivé d’autre à la demande&#xa0;: supprimez plutôt la demande.</translation>
    </message>
    <message>
        <source>Remove what happened to a request to {name}</source>
        <translation>Événement supprimé pour une demande à {name}</translation>
    </message>
    <message>
        <source>This is not in the book any more.</source>
        <translation>Ceci n’est plus dans le carnet.</translation>
    </message>
    <message>
        <source>{day} has not come yet: an event is recorded when it has happened.</source>
        <translation>Le {day} n’est pas encore arrivé&#xa0;: un événement se saisit une fois qu’il a eu lieu.</translation>
    </message>
    <message>
        <source>Load the sample book</source>
        <translation>Chargement du carnet d’exemple</translation>
    </message>
    <message>
        <source>The disk is full: the copy {target} was not written, and nothing was lost.</source>
        <translation>Le disque est plein&#xa0;: la copie {target} n’a pas été écrite, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>The copy {target} can&apos;t be written: {strerror}.</source>
        <translation>La copie {target} ne peut pas être écrite&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>{path} is damaged: {verdict}.</source>
        <translation>{path} est endommagé&#xa0;: {verdict}.</translation>
    </message>
    <message>
        <source>The file is damaged: {line}.</source>
        <translation>Le fichier est endommagé&#xa0;: {line}.</translation>
    </message>
    <message>
        <source>There are words that Connote never writes, in {strange}.</source>
        <translation>Il y a des mots que Connote n’écrit jamais, dans {strange}.</translation>
    </message>
    <message>
        <source>{surplus} bytes that don&apos;t belong to it stand behind the end of the book; the book itself is sound. A backup that is restored is without them.</source>
        <translation>{surplus} octets étrangers se trouvent après la fin du carnet&#x202f;; le carnet lui-même est intact. Une sauvegarde restaurée ne les a pas.</translation>
    </message>
    <message>
        <source>The index is broken: {indexes}.</source>
        <translation>L’index est abîmé&#xa0;: {indexes}.</translation>
    </message>
    <message>
        <source>{} rows point to rows that are missing.</source>
        <translation>{} lignes renvoient à des lignes manquantes.</translation>
    </message>
    <message>
        <source>{} texts are not written as text.</source>
        <translation>{} textes ne sont pas écrits comme du texte.</translation>
    </message>
    <message>
        <source>{} contacts can&apos;t be found by the search.</source>
        <translation>{} contacts sont introuvables par la recherche.</translation>
    </message>
    <message>
        <source>{} requests have lost their events.</source>
        <translation>{} demandes ont perdu leurs événements.</translation>
    </message>
    <message>
        <source>{} triggers or views are not Connote&apos;s own.</source>
        <translation>{} déclencheurs ou vues ne viennent pas de Connote.</translation>
    </message>
    <message>
        <source>The file of the book is gone from {path}; nothing was changed. Save a copy of what is shown before you close the window.</source>
        <translation>Le fichier du carnet a disparu de {path}&#x202f;; rien n’a été modifié. Enregistrez une copie de ce qui est affiché avant de fermer la fenêtre.</translation>
    </message>
    <message>
        <source>Another file took the place of the book {path}; nothing was changed. Save a copy of what is shown before you close the window.</source>
        <translation>Un autre fichier a pris la place du carnet {path}&#x202f;; rien n’a été modifié. Enregistrez une copie de ce qui est affiché avant de fermer la fenêtre.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {strerror}.</source>
        <translation>{path} ne peut pas être lu&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>{path} points to {readlink}, which does not exist.</source>
        <translation>{path} renvoie à {readlink}, qui n’existe pas.</translation>
    </message>
    <message>
        <source>There is no book at {path}.</source>
        <translation>Il n’y a pas de carnet dans {path}.</translation>
    </message>
    <message>
        <source>{path} is not a file, so it can&apos;t be a Connote book.</source>
        <translation>{path} n’est pas un fichier, ce ne peut donc pas être un carnet Connote.</translation>
    </message>
    <message>
        <source>The book {path} is damaged; it was left as it is. Restore a backup with: connote restore FILE</source>
        <translation>Le carnet {path} est endommagé&#x202f;; il a été laissé tel quel. Restaurez une sauvegarde avec&#xa0;: connote restore FICHIER</translation>
    </message>
    <message>
        <source>{path} is not a Connote book, or it is encrypted.</source>
        <translation>{path} n’est pas un carnet Connote, ou il est chiffré.</translation>
    </message>
    <message>
        <source>{path} is not a Connote book: it belongs to another program. It was left as it is.</source>
        <translation>{path} n’est pas un carnet Connote&#xa0;: il appartient à un autre programme. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The disk is full; this change was not saved and nothing else was lost. Free some room and try again.</source>
        <translation>Le disque est plein&#x202f;; cette modification n’a pas été enregistrée, rien d’autre n’est perdu. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The book {path} is in use by another program (another Connote, or a sync or backup tool); nothing was changed. Try again in a moment.</source>
        <translation>Le carnet {path} est utilisé par un autre programme (un autre Connote, ou un outil de synchronisation ou de sauvegarde)&#x202f;; rien n’a été modifié. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The book {path} can&apos;t be written: the file or its folder is read-only. Nothing was changed.</source>
        <translation>Le carnet {path} ne peut pas être écrit&#xa0;: le fichier ou son dossier est en lecture seule. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The disk reported an error while {path} was read or written; the change was not saved.</source>
        <translation>Le disque a signalé une erreur pendant la lecture ou l’écriture de {path}&#x202f;; la modification n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>The book {path} can&apos;t be read any more since its disk reported an error.</source>
        <translation>Le carnet {path} ne peut plus être lu depuis que son disque a signalé une erreur.</translation>
    </message>
    <message>
        <source>The book {path} can&apos;t be opened: its folder is missing, closed to you, or read-only.</source>
        <translation>Le carnet {path} ne peut pas être ouvert&#xa0;: son dossier manque, vous est fermé ou est en lecture seule.</translation>
    </message>
    <message>
        <source>A text in the book {path} is damaged; connote check mends it.</source>
        <translation>Un texte du carnet {path} est endommagé&#x202f;; connote check le répare.</translation>
    </message>
    <message>
        <source>The book {path} is damaged: a part of it is missing. Restore a backup with: connote restore FILE</source>
        <translation>Le carnet {path} est endommagé&#xa0;: il en manque une partie. Restaurez une sauvegarde avec&#xa0;: connote restore FICHIER</translation>
    </message>
    <message>
        <source>The contact is forgotten, but these backups can&apos;t be read or written and may still hold it: {names}.</source>
        <translation>Le contact est oublié, mais ces sauvegardes ne peuvent pas être lues ou écrites et le contiennent peut-être encore&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>This book was made by a newer Connote (its version is {found}, this program knows {newest}). It was left as it is; please install the newer Connote.</source>
        <translation>Ce carnet a été fait par un Connote plus récent (sa version est {found}, ce programme connaît {newest}). Il a été laissé tel quel&#x202f;; installez le Connote plus récent.</translation>
    </message>
    <message>
        <source>The book is damaged: {missing} is missing. It was left as it is. Restore a backup with: connote restore FILE</source>
        <translation>Le carnet est endommagé&#xa0;: il manque {missing}. Il a été laissé tel quel. Restaurez une sauvegarde avec&#xa0;: connote restore FICHIER</translation>
    </message>
    <message>
        <source>Rows of {fewer} would have been lost; the book was left as it was.</source>
        <translation>Des lignes de {fewer} auraient été perdues&#x202f;; le carnet a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{number} rows of the book point to rows that are missing; the book was left as it was.</source>
        <translation>{number} lignes du carnet renvoient à des lignes manquantes&#x202f;; le carnet a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The book is damaged: it holds {text!a:.40}, which Connote never writes there. Look with: connote check, or restore a backup with: connote restore FILE</source>
        <translation>Le carnet est endommagé&#xa0;: il contient {text!a:.40}, que Connote n’y écrit jamais. Vérifiez avec&#xa0;: connote check, ou restaurez une sauvegarde avec&#xa0;: connote restore FICHIER</translation>
    </message>
    <message>
        <source>{name} is empty: there is no template in it.</source>
        <translation>{name} est vide&#xa0;: il ne contient pas de modèle.</translation>
    </message>
    <message>
        <source>{shown} is no file that a template could be in.</source>
        <translation>{shown} n’est pas un fichier qui pourrait contenir un modèle.</translation>
    </message>
    <message>
        <source>{shown} can&apos;t be read.</source>
        <translation>{shown} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{name} is far too large to be a template.</source>
        <translation>{name} est bien trop grand pour un modèle.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read as text.</source>
        <translation>{name} ne peut pas être lu comme du texte.</translation>
    </message>
    <message>
        <source>There is no template {template_id}.</source>
        <translation>Il n’y a pas de modèle {template_id}.</translation>
    </message>
    <message>
        <source>There is no template “{text}”. There are: {names}.</source>
        <translation>Il n’y a pas de modèle «&#x202f;{text}&#x202f;». Il y a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>There is no template in the book; save one first.</source>
        <translation>Il n’y a pas de modèle dans le carnet&#x202f;; enregistrez-en un d’abord.</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Un modèle a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Save the template “{name}”</source>
        <translation>Enregistrement du modèle «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>A template needs a name of its own.</source>
        <translation>Un modèle a besoin d’un nom à lui.</translation>
    </message>
    <message>
        <source>Rename the template to “{name}”</source>
        <translation>Modèle renommé en «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Archive “{name}”</source>
        <translation>Archivage de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Take “{name}” out of the archive</source>
        <translation>Retour de «&#x202f;{name}&#x202f;» depuis les archives</translation>
    </message>
    <message>
        <source>There is no version {number} of “{name}”.</source>
        <translation>Il n’y a pas de version {number} de «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Bring back version {number} of “{name}”</source>
        <translation>Retour à la version {number} de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>“{file}” has {number} characters; a template holds {longest} at most. Nothing was imported.</source>
        <translation>«&#x202f;{file}&#x202f;» a {number} caractères&#x202f;; un modèle en contient au plus {longest}. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Import the template “{name}”</source>
        <translation>Import du modèle «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Add the starter templates</source>
        <translation>Ajout des modèles de base</translation>
    </message>
    <message>
        <source>Came into the book with {files}</source>
        <translation>Entrée dans le carnet avec {files}</translation>
    </message>
    <message>
        <source>Came into the book</source>
        <translation>Entrée dans le carnet</translation>
    </message>
    <message>
        <source>{files} brought something new</source>
        <translation>{files}&#xa0;: du nouveau</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Mise en relation</translation>
    </message>
    <message>
        <source>Began as {role} at {company}</source>
        <translation>Début comme {role} chez {company}</translation>
    </message>
    <message>
        <source>Began at {company}</source>
        <translation>Début chez {company}</translation>
    </message>
    <message>
        <source>Left {company}</source>
        <translation>Départ de chez {company}</translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Said thanks</source>
        <translation>Remerciement</translation>
    </message>
    <message>
        <source>Changed jobs</source>
        <translation>Changement de poste</translation>
    </message>
    <message>
        <source>Request drafted</source>
        <translation>Demande en brouillon</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>Demande envoyée</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>A répondu</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>A aidé</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <translation>Demande retirée</translation>
    </message>
    <message>
        <source>The request is gone</source>
        <translation>La demande a disparu</translation>
    </message>
    <message>
        <source>An answer drafted</source>
        <translation>Réponse en brouillon</translation>
    </message>
    <message>
        <source>Sent you a request</source>
        <translation>Vous a envoyé une demande</translation>
    </message>
    <message>
        <source>You accepted their request</source>
        <translation>Vous avez accepté sa demande</translation>
    </message>
    <message>
        <source>You helped them</source>
        <translation>Vous avez aidé</translation>
    </message>
    <message>
        <source>You ignored their request</source>
        <translation>Vous avez ignoré sa demande</translation>
    </message>
    <message>
        <source>They withdrew their request</source>
        <translation>A retiré sa demande</translation>
    </message>
    <message>
        <source>Their request is gone</source>
        <translation>Sa demande a disparu</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Relance faite</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>Écrire à {name}</translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation>Remercier {name}</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>Review the request to {name}</source>
        <translation>Revoir la demande à {name}</translation>
    </message>
    <message numerus="yes">
        <source>no answer for %n day(s)</source>
        <translation>
            <numerusform>sans réponse depuis %n jour</numerusform>
            <numerusform>sans réponse depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the request to {name} gone?</source>
        <translation>La demande à {name} a-t-elle disparu&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>no answer for %n day(s), it has most likely expired</source>
        <translation>
            <numerusform>sans réponse depuis %n jour, sans doute expirée</numerusform>
            <numerusform>sans réponse depuis %n jours, sans doute expirée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due for %n day(s)</source>
        <translation>
            <numerusform>à faire depuis %n jour</numerusform>
            <numerusform>à faire depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>à faire aujourd’hui</translation>
    </message>
    <message>
        <source>Follow up with {name}</source>
        <translation>Relancer {name}</translation>
    </message>
    <message>
        <source>nothing noted yet</source>
        <translation>rien de noté</translation>
    </message>
    <message numerus="yes">
        <source>last in touch %n day(s) ago</source>
        <translation>
            <numerusform>dernier contact il y a %n jour</numerusform>
            <numerusform>dernier contact il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>planned every %n day(s)</source>
        <translation>
            <numerusform>rythme prévu&#xa0;: %n jour</numerusform>
            <numerusform>prévu tous les %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Get back in touch with {name}</source>
        <translation>Reprendre contact avec {name}</translation>
    </message>
    <message>
        <source>{name} asks to connect</source>
        <translation>{name} veut entrer en relation</translation>
    </message>
    <message>
        <source>without a note</source>
        <translation>sans note</translation>
    </message>
    <message>
        <source>Text between case and its first when is never printed.</source>
        <translation>Le texte entre case et son premier when n’est jamais imprimé.</translation>
    </message>
    <message>
        <source>A template holds {most} optional parts at most.</source>
        <translation>Un modèle contient au plus {most} parties facultatives.</translation>
    </message>
    <message>
        <source>This ]] closes nothing. For the signs themselves write \]].</source>
        <translation>Ce ]] ne ferme rien. Pour écrire ces signes&#xa0;: \]].</translation>
    </message>
    <message>
        <source>else takes no condition. Did you mean elsif?</source>
        <translation>else ne prend pas de condition. Vouliez-vous dire elsif&#x202f;?</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between the names of two tags</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>{name} stands only directly inside {within}, closed in the same part.</source>
        <translation>{name} ne va que directement dans {within}, fermé dans la même partie.</translation>
    </message>
    <message>
        <source>{name} comes after else and would never run.</source>
        <translation>{name} vient après else et ne servirait jamais.</translation>
    </message>
    <message>
        <source>{mark} without an open {kind}.</source>
        <translation>{mark} sans {kind} ouvert.</translation>
    </message>
    <message>
        <source>{mark} stands alone.</source>
        <translation>{mark} va tout seul.</translation>
    </message>
    <message>
        <source>This {opening} is never closed: {closing} is missing before the {next} that follows.</source>
        <translation>Ce {opening} n’est jamais fermé&#xa0;: il manque {closing} avant le {next} qui suit.</translation>
    </message>
    <message>
        <source>This {opening} is never closed: {closing} is missing.</source>
        <translation>Ce {opening} n’est jamais fermé&#xa0;: il manque {closing}.</translation>
    </message>
    <message>
        <source>“{mark}” is not part of note templates.</source>
        <translation>«&#x202f;{mark}&#x202f;» ne fait pas partie des modèles de note.</translation>
    </message>
    <message>
        <source>There is no tag “{name}”. Did you mean {near}?</source>
        <translation>Il n’y a pas de balise «&#x202f;{name}&#x202f;». Vouliez-vous dire {near}&#x202f;?</translation>
    </message>
    <message>
        <source>There is no tag “{name}”. A fact stands in {{{{ }}}}.</source>
        <translation>Il n’y a pas de balise «&#x202f;{name}&#x202f;». Un champ s’écrit entre {{{{ }}}}.</translation>
    </message>
    <message>
        <source>More than {most} parts and tags inside each other.</source>
        <translation>Plus de {most} parties et balises imbriquées.</translation>
    </message>
    <message>
        <source>names no company you left</source>
        <translation>aucune ancienne entreprise citée</translation>
    </message>
    <message>
        <source>names no company they left</source>
        <translation>aucune ancienne entreprise citée</translation>
    </message>
    <message>
        <source>they</source>
        <translation>cette personne</translation>
    </message>
    <message>
        <source>the book has {who} at {present}, not at {named}</source>
        <translation>le carnet place {who} chez {present}, pas chez {named}</translation>
    </message>
    <message>
        <source>Name {present} instead, or change it in the book.</source>
        <translation>Citez plutôt {present}, ou changez-le dans le carnet.</translation>
    </message>
    <message>
        <source>Say {present}</source>
        <translation>Mettre {present}</translation>
    </message>
    <message>
        <source>Name {present} instead.</source>
        <translation>Citez plutôt {present}.</translation>
    </message>
    <message>
        <source>Ask where they are now.</source>
        <translation>Demandez où travaille la personne maintenant.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>{who} is at {present} now, not at {name}</source>
        <translation>{who} est maintenant chez {present}, plus chez {name}</translation>
    </message>
    <message>
        <source>{who} are at {present} now, not at {name}</source>
        <comment>“they” or “you”</comment>
        <translation>{who}&#xa0;: maintenant chez {present}, plus chez {name}</translation>
    </message>
    <message>
        <source>{who} left {name} in {year}; now at {present}</source>
        <translation>{who}&#xa0;: plus chez {name} depuis {year}&#x202f;; maintenant chez {present}</translation>
    </message>
    <message>
        <source>{who} left {name} in {year}</source>
        <translation>{who}&#xa0;: plus chez {name} depuis {year}</translation>
    </message>
    <message>
        <source>{who} left {name}</source>
        <translation>{who}&#xa0;: plus chez {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s), and no limit here</source>
        <translation>
            <numerusform>%n caractère, sans limite ici</numerusform>
            <numerusform>%n caractères, sans limite ici</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} of {limit} characters</source>
        <translation>{length} sur {limit} caractères</translation>
    </message>
    <message numerus="yes">
        <source>Shorten it by %n character(s).</source>
        <translation>
            <numerusform>Raccourcissez de %n caractère.</numerusform>
            <numerusform>Raccourcissez de %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>no stock phrase</source>
        <translation>pas de phrase toute faite</translation>
    </message>
    <message>
        <source>“{phrase}” is what everybody writes</source>
        <translation>«&#x202f;{phrase}&#x202f;», c’est ce que tout le monde écrit</translation>
    </message>
    <message>
        <source>Say it in your own words.</source>
        <translation>Dites-le avec vos mots.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>{listed} is still to be filled in</source>
        <translation>encore à remplir&#xa0;: {listed}</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Remplissez-le.</translation>
    </message>
    <message>
        <source>{listed} are still to be filled in</source>
        <translation>encore à remplir&#xa0;: {listed}</translation>
    </message>
    <message>
        <source>Fill them in.</source>
        <translation>Remplissez-les.</translation>
    </message>
    <message>
        <source>not known: {wanted}</source>
        <translation>inconnu&#xa0;: {wanted}</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Fill it in, or reword.</source>
        <translation>Remplissez, ou formulez autrement.</translation>
    </message>
    <message>
        <source>nothing left to fill in</source>
        <translation>plus rien à remplir</translation>
    </message>
    <message>
        <source>Fill them in</source>
        <translation>Tout remplir</translation>
    </message>
    <message>
        <source>no link, phone number or pitch</source>
        <translation>ni lien, ni téléphone, ni argumentaire</translation>
    </message>
    <message>
        <source>holds {what}: {written}</source>
        <translation>contient {what}&#xa0;: {written}</translation>
    </message>
    <message>
        <source>Leave it for after they accept.</source>
        <translation>Gardez cela pour après l’acceptation.</translation>
    </message>
    <message>
        <source>how you know each other: {found}</source>
        <translation>comment vous vous connaissez&#xa0;: {found}</translation>
    </message>
    <message>
        <source>doesn’t say how you know each other</source>
        <translation>ne dit pas comment vous vous connaissez</translation>
    </message>
    <message>
        <source>Mention what you share: “{mention}”.</source>
        <translation>Citez ce que vous avez en commun&#xa0;: «&#x202f;{mention}&#x202f;».</translation>
    </message>
    <message>
        <source>says how you know each other: {kind}</source>
        <translation>dit comment vous vous connaissez&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>them</source>
        <translation>cette personne</translation>
    </message>
    <message>
        <source>the book doesn’t say how you know each other</source>
        <translation>le carnet ne dit pas comment vous vous connaissez</translation>
    </message>
    <message>
        <source>Add how you know {who}, then say it.</source>
        <translation>Ajoutez comment vous connaissez {who}, puis dites-le.</translation>
    </message>
    <message>
        <source>Add how you know each other</source>
        <translation>Ajouter comment vous vous connaissez</translation>
    </message>
    <message>
        <source>Add “{sentence}”</source>
        <translation>Ajouter «&#x202f;{sentence}&#x202f;»</translation>
    </message>
    <message>
        <source>Add their name</source>
        <translation>Ajouter son nom</translation>
    </message>
    <message>
        <source>Add their first name to the book.</source>
        <translation>Ajoutez son prénom dans le carnet.</translation>
    </message>
    <message>
        <source>no name is known</source>
        <translation>aucun nom connu</translation>
    </message>
    <message>
        <source>says your name</source>
        <translation>cite votre nom</translation>
    </message>
    <message>
        <source>says {whose} name</source>
        <translation>cite le nom de {name}</translation>
    </message>
    <message>
        <source>doesn’t say your name</source>
        <translation>ne cite pas votre nom</translation>
    </message>
    <message>
        <source>doesn’t say {whose} name</source>
        <translation>ne cite pas le nom de {name}</translation>
    </message>
    <message>
        <source>Begin with “Hi {name},”.</source>
        <translation>Commencez par «&#x202f;Bonjour {name},&#x202f;».</translation>
    </message>
    <message>
        <source>Greet {name}</source>
        <translation>Saluer {name}</translation>
    </message>
    <message>
        <source>what they want: {found}</source>
        <translation>ce que la personne veut&#xa0;: {found}</translation>
    </message>
    <message>
        <source>what you want: {found}</source>
        <translation>ce que vous voulez&#xa0;: {found}</translation>
    </message>
    <message>
        <source>says what they want</source>
        <translation>dit ce que la personne veut</translation>
    </message>
    <message>
        <source>says what you want</source>
        <translation>dit ce que vous voulez</translation>
    </message>
    <message>
        <source>Name what you are after: “{told}”.</source>
        <translation>Dites ce que vous cherchez&#xa0;: «&#x202f;{told}&#x202f;».</translation>
    </message>
    <message>
        <source>Name the one thing you would like.</source>
        <translation>Dites la seule chose que vous aimeriez.</translation>
    </message>
    <message>
        <source>doesn’t say what they want</source>
        <translation>ne dit pas ce que la personne veut</translation>
    </message>
    <message>
        <source>doesn’t say what you want</source>
        <translation>ne dit pas ce que vous voulez</translation>
    </message>
    <message>
        <source>one clear ask</source>
        <translation>une seule demande, claire</translation>
    </message>
    <message numerus="yes">
        <source>asks %n things</source>
        <translation>
            <numerusform>demande %n chose</numerusform>
            <numerusform>demande %n choses</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the one that matters most.</source>
        <translation>Gardez celle qui compte le plus.</translation>
    </message>
    <message>
        <source>End with one question, such as “{question}”.</source>
        <translation>Finissez par une question, par exemple «&#x202f;{question}&#x202f;».</translation>
    </message>
    <message>
        <source>asks for nothing</source>
        <translation>ne demande rien</translation>
    </message>
    <message>
        <source>Say what you are after</source>
        <translation>Dire ce que vous cherchez</translation>
    </message>
    <message>
        <source>who they are: {told}</source>
        <translation>qui est la personne&#xa0;: {told}</translation>
    </message>
    <message>
        <source>who you are: {told}</source>
        <translation>qui vous êtes&#xa0;: {told}</translation>
    </message>
    <message>
        <source>Say what you are up to: “{told}”.</source>
        <translation>Dites où vous en êtes&#xa0;: «&#x202f;{told}&#x202f;».</translation>
    </message>
    <message>
        <source>Say what you are up to.</source>
        <translation>Dites où vous en êtes.</translation>
    </message>
    <message>
        <source>doesn’t say who they are</source>
        <translation>ne dit pas qui est la personne</translation>
    </message>
    <message>
        <source>doesn’t say who you are</source>
        <translation>ne dit pas qui vous êtes</translation>
    </message>
    <message>
        <source>Say what you are up to</source>
        <translation>Dire où vous en êtes</translation>
    </message>
    <message>
        <source>{tag} needs a condition, such as {example}.</source>
        <translation>{tag} a besoin d’une condition, par exemple {example}.</translation>
    </message>
    <message>
        <source>{tag} needs a fact, such as {example}.</source>
        <translation>{tag} a besoin d’un champ, par exemple {example}.</translation>
    </message>
    <message>
        <source>{tag} needs a value, such as {example}.</source>
        <translation>{tag} a besoin d’une valeur, par exemple {example}.</translation>
    </message>
    <message>
        <source>Too many parts of this template begin or end in blanks.</source>
        <translation>Trop de parties de ce modèle commencent ou finissent par des espaces.</translation>
    </message>
    <message>
        <source>Something is missing after this.</source>
        <translation>Il manque quelque chose après cela.</translation>
    </message>
    <message>
        <source>This can’t be worked out.</source>
        <translation>Impossible à évaluer.</translation>
    </message>
    <message>
        <source>This can’t be worked out: {message}.</source>
        <translation>Impossible à évaluer&#xa0;: {message}.</translation>
    </message>
    <message>
        <source>Only texts can be compared with texts, and numbers with numbers.</source>
        <translation>Seuls des textes se comparent à des textes, et des nombres à des nombres.</translation>
    </message>
    <message>
        <source>“contains” asks whether one text stands in another.</source>
        <translation>«&#x202f;contains&#x202f;» demande si un texte se trouve dans un autre.</translation>
    </message>
    <message>
        <source>their first name</source>
        <translation>son prénom</translation>
    </message>
    <message>
        <source>their last name</source>
        <translation>son nom de famille</translation>
    </message>
    <message>
        <source>their full name</source>
        <translation>son nom complet</translation>
    </message>
    <message>
        <source>their position</source>
        <translation>son poste</translation>
    </message>
    <message>
        <source>their company</source>
        <translation>son entreprise</translation>
    </message>
    <message>
        <source>where they live</source>
        <translation>son lieu de résidence</translation>
    </message>
    <message>
        <source>where you know each other from</source>
        <translation>d’où vous vous connaissez</translation>
    </message>
    <message>
        <source>when you knew each other</source>
        <translation>à quelle époque vous vous êtes connus</translation>
    </message>
    <message>
        <source>your shared history in words</source>
        <translation>votre passé commun en quelques mots</translation>
    </message>
    <message>
        <source>who introduced you</source>
        <translation>qui vous a mis en relation</translation>
    </message>
    <message>
        <source>what you are after</source>
        <translation>ce que vous cherchez</translation>
    </message>
    <message>
        <source>the company you want to reach</source>
        <translation>l’entreprise que vous voulez atteindre</translation>
    </message>
    <message>
        <source>what you are up to</source>
        <translation>votre situation</translation>
    </message>
    <message>
        <source>what you ask for</source>
        <translation>ce que vous demandez</translation>
    </message>
    <message>
        <source>whether they can help with the target</source>
        <translation>si la personne peut aider pour la cible</translation>
    </message>
    <message>
        <source>your first name</source>
        <translation>votre prénom</translation>
    </message>
    <message>
        <source>your full name</source>
        <translation>votre nom complet</translation>
    </message>
    <message>
        <source>your position</source>
        <translation>votre poste</translation>
    </message>
    <message>
        <source>your company</source>
        <translation>votre entreprise</translation>
    </message>
    <message>
        <source>today’s date</source>
        <translation>la date du jour</translation>
    </message>
    <message>
        <source>where the note goes</source>
        <translation>où va la note</translation>
    </message>
    <message>
        <source>the text grows too long here</source>
        <translation>le texte devient trop long ici</translation>
    </message>
    <message>
        <source>how much stays is told by a number, such as truncate: 20</source>
        <translation>la longueur gardée s’indique par un nombre, par exemple truncate: 20</translation>
    </message>
    <message>
        <source>only plain date codes are known, such as %d %B %Y</source>
        <translation>seuls les codes de date simples sont connus, par exemple %d %B %Y</translation>
    </message>
    <message>
        <source>{characters} characters: a template holds {most} at most.</source>
        <translation>{characters} caractères&#xa0;: un modèle en contient au plus {most}.</translation>
    </message>
    <message>
        <source>“{text}” looks like a placeholder of another tool. Here it is {ours}.</source>
        <translation>«&#x202f;{text}&#x202f;» ressemble à un champ d’un autre outil. Ici, c’est {ours}.</translation>
    </message>
    <message>
        <source>“{text}” looks like a placeholder of another tool. Here a fact stands in {{{{ }}}}.</source>
        <translation>«&#x202f;{text}&#x202f;» ressemble à un champ d’un autre outil. Ici, un champ s’écrit entre {{{{ }}}}.</translation>
    </message>
    <message numerus="yes">
        <source>Line {line}, column {column}: {message} (%n more)</source>
        <translation>
            <numerusform>Ligne {line}, colonne {column}&#xa0;: {message} (%n de plus)</numerusform>
            <numerusform>Ligne {line}, colonne {column}&#xa0;: {message} (%n de plus)</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {message}</source>
        <translation>Ligne {line}, colonne {column}&#xa0;: {message}</translation>
    </message>
    <message>
        <source>A {{ }} of this template can’t be worked out for this contact.</source>
        <translation>Un {{ }} de ce modèle ne peut pas être évalué pour ce contact.</translation>
    </message>
    <message>
        <source>The facts of this contact are too long to be printed so often.</source>
        <translation>Les champs de ce contact sont trop longs pour être imprimés si souvent.</translation>
    </message>
    <message>
        <source>A condition of this template can’t be worked out for this contact.</source>
        <translation>Une condition de ce modèle ne peut pas être évaluée pour ce contact.</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un lien</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>un numéro de téléphone</translation>
    </message>
    <message>
        <source>the words of a pitch</source>
        <translation>un argumentaire</translation>
    </message>
    <message>
        <source>Put the name of a fact between {{ }}.</source>
        <translation>Mettez le nom d’un champ entre {{ }}.</translation>
    </message>
    <message>
        <source>{fact} is yes or no: ask it in {{% if %}}.</source>
        <translation>{fact} est oui ou non&#xa0;: testez-le dans {{% if %}}.</translation>
    </message>
    <message>
        <source>{used} needs a value after a colon.</source>
        <translation>{used} a besoin d’une valeur après un deux-points.</translation>
    </message>
    <message>
        <source>{used} has no allow_false: default has.</source>
        <translation>{used} n’a pas allow_false&#xa0;: default l’a.</translation>
    </message>
    <message>
        <source>{filter} takes at most {most} of the {given} values given.</source>
        <translation>{filter} prend au plus {most} des {given} valeurs données.</translation>
    </message>
    <message>
        <source>{filter} takes none of the {given} values given.</source>
        <translation>{filter} ne prend aucune des {given} valeurs données.</translation>
    </message>
    <message>
        <source>not the same text as from others</source>
        <translation>pas le même texte que d’autres</translation>
    </message>
    <message>
        <source>not the same text as to others</source>
        <translation>pas le même texte qu’à d’autres</translation>
    </message>
    <message numerus="yes">
        <source>same text as from more than %n other(s): {names}</source>
        <translation>
            <numerusform>même texte que plus de %n autre&#xa0;: {names}</numerusform>
            <numerusform>même texte que plus de %n autres&#xa0;: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>same text as to more than %n other(s): {names}</source>
        <translation>
            <numerusform>même texte qu’à plus de %n autre&#xa0;: {names}</numerusform>
            <numerusform>même texte qu’à plus de %n autres&#xa0;: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>same text as from %n other(s): {names}</source>
        <translation>
            <numerusform>même texte que %n autre&#xa0;: {names}</numerusform>
            <numerusform>même texte que %n autres&#xa0;: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>same text as to %n other(s): {names}</source>
        <translation>
            <numerusform>même texte qu’à %n autre&#xa0;: {names}</numerusform>
            <numerusform>même texte qu’à %n autres&#xa0;: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Change a sentence so that it is theirs.</source>
        <translation>Changez une phrase pour que la note soit à cette personne.</translation>
    </message>
    <message>
        <source>Two braces are enough: {{ first_name }}.</source>
        <translation>Deux accolades suffisent&#xa0;: {{ first_name }}.</translation>
    </message>
    <message>
        <source>This {{ is never closed: put }} after the name.</source>
        <translation>Ce {{ n’est jamais fermé&#xa0;: mettez }} après le nom.</translation>
    </message>
    <message>
        <source>This {% is never closed: put %} after it.</source>
        <translation>Ce {% n’est jamais fermé&#xa0;: mettez %} à la fin.</translation>
    </message>
    <message>
        <source>A word is missing after {%, such as if.</source>
        <translation>Il manque un mot après {%, par exemple if.</translation>
    </message>
    <message>
        <source>Every line of a remark begins with #.</source>
        <translation>Chaque ligne d’un commentaire commence par #.</translation>
    </message>
    <message>
        <source>This {tag} has no {{% end{tag} %}}.</source>
        <translation>Ce {tag} n’a pas de {{% end{tag} %}}.</translation>
    </message>
    <message>
        <source>This is too long for one tag.</source>
        <translation>C’est trop long pour une seule balise.</translation>
    </message>
    <message>
        <source>This quote is never closed.</source>
        <translation>Ce guillemet n’est jamais fermé.</translation>
    </message>
    <message>
        <source>A colon is missing: {name}: {word}.</source>
        <translation>Il manque un deux-points&#xa0;: {name}: {word}.</translation>
    </message>
    <message>
        <source>A | is missing before the fallback {word}.</source>
        <translation>Il manque un | avant la valeur par défaut {word}.</translation>
    </message>
    <message>
        <source>“{word}” is not part of note templates.</source>
        <translation>«&#x202f;{word}&#x202f;» ne fait pas partie des modèles de note.</translation>
    </message>
    <message>
        <source>There is no filter “{word}”. Did you mean {near}?</source>
        <translation>Il n’y a pas de filtre «&#x202f;{word}&#x202f;». Vouliez-vous dire {near}&#x202f;?</translation>
    </message>
    <message>
        <source>There is no filter “{word}”. A fallback stands in quotes.</source>
        <translation>Il n’y a pas de filtre «&#x202f;{word}&#x202f;». Une valeur par défaut se met entre guillemets.</translation>
    </message>
    <message>
        <source>There is no fact “{name}”.</source>
        <translation>Il n’y a pas de champ «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no fact “{name}”. Did you mean {near}?</source>
        <translation>Il n’y a pas de champ «&#x202f;{name}&#x202f;». Vouliez-vous dire {near}&#x202f;?</translation>
    </message>
    <message>
        <source>One | is enough before a filter or a fallback.</source>
        <translation>Un seul | suffit avant un filtre ou une valeur par défaut.</translation>
    </message>
    <message>
        <source>Write or, in letters.</source>
        <translation>Écrivez or, en lettres.</translation>
    </message>
    <message>
        <source>“not” is not part of note templates: use {% unless %}.</source>
        <translation>«&#x202f;not&#x202f;» ne fait pas partie des modèles de note&#xa0;: utilisez {% unless %}.</translation>
    </message>
    <message>
        <source>Two signs ask whether two things are equal: ==.</source>
        <translation>Deux signes demandent si deux choses sont égales&#xa0;: ==.</translation>
    </message>
    <message>
        <source>Write and, in letters.</source>
        <translation>Écrivez and, en lettres.</translation>
    </message>
    <message>
        <source>“!” is not part of note templates: use {% unless %}.</source>
        <translation>«&#x202f;!&#x202f;» ne fait pas partie des modèles de note&#xa0;: utilisez {% unless %}.</translation>
    </message>
    <message>
        <source>Brackets are not part of note templates.</source>
        <translation>Les parenthèses ne font pas partie des modèles de note.</translation>
    </message>
    <message>
        <source>A | is missing before {last}.</source>
        <translation>Il manque un | avant {last}.</translation>
    </message>
    <message>
        <source>“{text}” is not expected here.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas attendu ici.</translation>
    </message>
    <message>
        <source>About Connote</source>
        <translation>À propos de Connote</translation>
    </message>
    <message>
        <source>A local contact book that writes the connection note people answer.</source>
        <translation>Un carnet de contacts local qui écrit la note d’invitation à laquelle on répond.</translation>
    </message>
    <message>
        <source>Your book stays on this machine; Connote makes no connection of its own.</source>
        <translation>Votre carnet reste sur cet ordinateur&#x202f;; Connote ne se connecte à rien de lui-même.</translation>
    </message>
    <message>
        <source>The book: {path}</source>
        <translation>Le carnet&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Its backups: {path}</source>
        <translation>Ses sauvegardes&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Connote {version}</source>
        <translation>Connote {version}</translation>
    </message>
    <message>
        <source>Connote is under the MIT licence. It stands on Qt and PySide6 (LGPL 3), peewee, python-liquid, RapidFuzz and platformdirs (MIT), Click (BSD) and chardet (0BSD).</source>
        <translation>Connote est sous licence MIT. Il s’appuie sur Qt et PySide6 (LGPL 3), peewee, python-liquid, RapidFuzz et platformdirs (MIT), Click (BSD) et chardet (0BSD).</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>The book was changed by a command</source>
        <translation>Le carnet a été modifié par une commande</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>This is a mistake in Connote, not yours. The book is whole: a change is saved altogether or not at all. You can go on working.</source>
        <translation>C’est une erreur de Connote, pas de vous. Le carnet est intact&#xa0;: une modification est enregistrée en entier ou pas du tout. Vous pouvez continuer.</translation>
    </message>
    <message>
        <source>Look through the report before you pass it on. It is kept, without what it quotes, in {file}</source>
        <translation>Relisez le rapport avant de le transmettre. Il est gardé, sans ce qu’il cite, dans {file}</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Restart Connote</source>
        <translation>Redémarrer Connote</translation>
    </message>
    <message numerus="yes">
        <source>Since this window opened: %n more time(s).</source>
        <translation>
            <numerusform>Depuis l’ouverture de cette fenêtre&#xa0;: %n fois de plus.</numerusform>
            <numerusform>Depuis l’ouverture de cette fenêtre&#xa0;: %n fois de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>What a spreadsheet would take for a formula begins with an apostrophe.</source>
        <translation>Ce qu’un tableur prendrait pour une formule commence par une apostrophe.</translation>
    </message>
    <message>
        <source>Every text to the letter, for other programs.</source>
        <translation>Chaque texte à la lettre près, pour d’autres programmes.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Trimestre dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Année dernière</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre deux jours</translation>
    </message>
    <message>
        <source>Export Outreach History</source>
        <translation>Exporter l’historique des demandes</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>For a spreadsheet (guarded)</source>
        <translation>Pour un tableur (protégé)</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Requests of</source>
        <comment>before a period</comment>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>au</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>jour au choix</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>No request is of these days</source>
        <translation>Aucune demande sur ces jours</translation>
    </message>
    <message>
        <source>{since} is after {until}.</source>
        <translation>{since} vient après {until}.</translation>
    </message>
    <message>
        <source>Connote ended unexpectedly. What you were typing was kept.</source>
        <translation>Connote s’est arrêté de façon inattendue. Ce que vous écriviez a été gardé.</translation>
    </message>
    <message>
        <source>The new contact</source>
        <translation>Le nouveau contact</translation>
    </message>
    <message>
        <source>The note to {name}</source>
        <translation>La note à {name}</translation>
    </message>
    <message>
        <source>The template “{name}”</source>
        <translation>Le modèle «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Asking somebody</source>
        <translation>Solliciter quelqu’un</translation>
    </message>
    <message>
        <source>Keeping track</source>
        <translation>Suivre ses demandes</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Writing templates</source>
        <translation>Écrire des modèles</translation>
    </message>
    <message>
        <source>Your book and its backups</source>
        <translation>Votre carnet et ses sauvegardes</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Help – Connote</source>
        <translation>Aide – Connote</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>Already in your book: {about}</source>
        <translation>Déjà dans votre carnet&#xa0;: {about}</translation>
    </message>
    <message>
        <source>Same name in your book: {about}</source>
        <translation>Même nom dans votre carnet&#xa0;: {about}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Voir {name}</translation>
    </message>
    <message>
        <source>Add what is new</source>
        <translation>Ajouter les nouveautés</translation>
    </message>
    <message>
        <source>Add what is new to {name}</source>
        <translation>Ajouter les nouveautés à {name}</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>The book’s file was moved or deleted: {path}. What you see is still whole, but nothing can be changed until it has a file again.</source>
        <translation>Le fichier du carnet a été déplacé ou supprimé&#xa0;: {path}. Ce que vous voyez est encore intact, mais rien ne peut être modifié tant qu’il n’a pas de fichier.</translation>
    </message>
    <message>
        <source>Write it there again</source>
        <translation>Le réécrire au même endroit</translation>
    </message>
    <message>
        <source>Another file took the place of the book: {path}. What you see is still whole, but nothing can be changed until you choose.</source>
        <translation>Un autre fichier a pris la place du carnet&#xa0;: {path}. Ce que vous voyez est encore intact, mais rien ne peut être modifié tant que vous n’avez pas choisi.</translation>
    </message>
    <message>
        <source>Go on with that file</source>
        <translation>Continuer avec ce fichier</translation>
    </message>
    <message>
        <source>Connote book</source>
        <translation>Carnet Connote</translation>
    </message>
    <message>
        <source>Save a Copy of the Book</source>
        <translation>Enregistrer une copie du carnet</translation>
    </message>
    <message>
        <source>The whole book was written to {path}</source>
        <translation>Tout le carnet a été écrit dans {path}</translation>
    </message>
    <message>
        <source>The book was written again to its place</source>
        <translation>Le carnet a été réécrit à sa place</translation>
    </message>
    <message>
        <source>Going on with the file that was put there; what was open is among the backups</source>
        <translation>Connote continue avec le nouveau fichier&#x202f;; ce qui était ouvert est parmi les sauvegardes</translation>
    </message>
    <message>
        <source>{view} – Connote</source>
        <translation>{view} – Connote</translation>
    </message>
    <message>
        <source>Choose somebody to write to first.</source>
        <translation>Choisissez d’abord à qui écrire.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Rien à annuler.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Rien à rétablir.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>so many things that are not named</comment>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (thing waits|things wait) for you</source>
        <translation>
            <numerusform>%n chose vous attend</numerusform>
            <numerusform>%n choses vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>People there</source>
        <translation>Personnes sur place</translation>
    </message>
    <message>
        <source>Everybody with “{words}”</source>
        <translation>Toutes les personnes avec «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>in the list of people</source>
        <translation>dans la liste des personnes</translation>
    </message>
    <message>
        <source>lately</source>
        <translation>récemment</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>Écrire à {name}</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Passé commun</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Aucun objectif</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the composer</source>
        <translation>Fermer la rédaction</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>À {name}</translation>
    </message>
    <message>
        <source>Back to the template</source>
        <translation>Revenir au modèle</translation>
    </message>
    <message>
        <source>Back to your edit</source>
        <translation>Revenir à votre texte</translation>
    </message>
    <message>
        <source>Keep as template…</source>
        <translation>Garder comme modèle…</translation>
    </message>
    <message>
        <source>Name of the new template</source>
        <translation>Nom du nouveau modèle</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>Modifiée à la main</translation>
    </message>
    <message>
        <source>Your edit is kept</source>
        <translation>Votre texte est gardé</translation>
    </message>
    <message>
        <source>being checked: whether others got the same</source>
        <translation>vérification en cours&#xa0;: d’autres ont-ils reçu le même texte&#x202f;?</translation>
    </message>
    <message>
        <source>Fit to {limit}</source>
        <translation>Ajuster à {limit}</translation>
    </message>
    <message>
        <source>Mend the template</source>
        <translation>Corriger le modèle</translation>
    </message>
    <message>
        <source>Not known: {fact}</source>
        <translation>Inconnu&#xa0;: {fact}</translation>
    </message>
    <message>
        <source>for example {example}</source>
        <translation>par exemple {example}</translation>
    </message>
    <message>
        <source>The template “{name}” has a mistake. {mistake}</source>
        <translation>Le modèle «&#x202f;{name}&#x202f;» a une erreur. {mistake}</translation>
    </message>
    <message>
        <source>{template}, my words</source>
        <translation>{template}, avec mes mots</translation>
    </message>
    <message>
        <source>There is a template “{name}” already; give it another name.</source>
        <translation>Il y a déjà un modèle «&#x202f;{name}&#x202f;»&#x202f;; donnez-lui un autre nom.</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Nobody is left to ask for {goal}.</source>
        <translation>Plus personne à solliciter pour «&#x202f;{goal}&#x202f;».</translation>
    </message>
    <message>
        <source>Nobody is waiting: “Write to the Next” begins with the best.</source>
        <translation>Personne n’attend&#xa0;: «&#x202f;Écrire à la personne suivante&#x202f;» commence par la meilleure.</translation>
    </message>
    <message>
        <source>Fit again</source>
        <translation>Réajuster</translation>
    </message>
    <message>
        <source>Let Connote choose all parts again</source>
        <translation>Laisser Connote choisir à nouveau toutes les parties</translation>
    </message>
    <message>
        <source>(leave it out)</source>
        <translation>(omettre)</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Omise par vous</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>Choisie par vous</translation>
    </message>
    <message>
        <source>Left out: no room</source>
        <translation>Omise&#xa0;: pas de place</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Omise ({why})</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two things</comment>
        <translation> et </translation>
    </message>
    <message>
        <source>{fact} is not known</source>
        <translation>inconnu&#xa0;: {fact}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>{place} of {all} for {goal}</source>
        <translation>{place} sur {all} pour «&#x202f;{goal}&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) sent.</source>
        <translation>
            <numerusform>%n demande envoyée.</numerusform>
            <numerusform>%n demandes envoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped; they come again when you begin anew.</source>
        <translation>
            <numerusform>%n personne passée&#x202f;; elle reviendra quand vous recommencerez.</numerusform>
            <numerusform>%n personnes passées&#x202f;; elles reviendront quand vous recommencerez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>this person, in a queue</comment>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>writing to one after another</comment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What comes back stands under Today and Requests.</source>
        <translation>Les réponses apparaîtront sous Aujourd’hui et Demandes.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>That was the last one for {goal}</source>
        <translation>C’était la dernière personne pour «&#x202f;{goal}&#x202f;»</translation>
    </message>
    <message>
        <source>Copy &amp;&amp; open profile</source>
        <translation>Copier et ouvrir le profil</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marquer comme envoyée</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Garder le brouillon</translation>
    </message>
    <message>
        <source>Copy &amp;&amp; open e-mail</source>
        <translation>Copier et ouvrir l’e-mail</translation>
    </message>
    <message>
        <source>Copied. {name} has no profile yet.</source>
        <translation>Copié. {name} n’a pas encore de profil.</translation>
    </message>
    <message>
        <source>Copied. {name} has no e-mail address yet.</source>
        <translation>Copié. {name} n’a pas encore d’adresse e-mail.</translation>
    </message>
    <message>
        <source>Copied; paste it there.</source>
        <translation>Copié&#x202f;; collez-le à sa place.</translation>
    </message>
    <message>
        <source>Copied. Open the profile to paste.</source>
        <translation>Copié. Ouvrez le profil pour coller.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Copy the subject</source>
        <translation>Copier l’objet</translation>
    </message>
    <message>
        <source>Copied the subject.</source>
        <translation>Objet copié.</translation>
    </message>
    <message>
        <source>{length} of {limit}</source>
        <comment>characters of those there may be</comment>
        <translation>{length} sur {limit}</translation>
    </message>
    <message>
        <source>{length} of {limit}: {over} over</source>
        <comment>characters of those there may be</comment>
        <translation>{length} sur {limit}&#xa0;: {over} de trop</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>En plus</translation>
    </message>
    <message>
        <source>Show this person</source>
        <translation>Voir cette personne</translation>
    </message>
    <message>
        <source>{field}: {text}</source>
        <translation>{field}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Connote compares the people of your book.</source>
        <translation>Connote compare les personnes de votre carnet.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Ce sont deux personnes</translation>
    </message>
    <message>
        <source>Pairs that may be one person</source>
        <translation>Paires qui sont peut-être une seule personne</translation>
    </message>
    <message>
        <source>Are they one person?</source>
        <translation>Est-ce une seule personne&#x202f;?</translation>
    </message>
    <message>
        <source>Enter in the list; one undo parts them again</source>
        <translation>Entrée dans la liste&#x202f;; une annulation les sépare à nouveau</translation>
    </message>
    <message>
        <source>Delete in the list; they are not offered again</source>
        <translation>Suppr dans la liste&#x202f;; la paire n’est plus proposée</translation>
    </message>
    <message>
        <source>History, requests, addresses and tags of both are kept.</source>
        <translation>Le passé commun, les demandes, adresses et étiquettes des deux sont gardés.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <comment>of contacts</comment>
        <translation>
            <numerusform>%n paire</numerusform>
            <numerusform>%n paires</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is here twice</source>
        <translation>Personne n’est ici en double</translation>
    </message>
    <message>
        <source>Two contacts that share a profile, an e-mail address, a phone number or a name would stand here, to be merged or kept apart.</source>
        <translation>Deux contacts ayant en commun un profil, une adresse e-mail, un numéro de téléphone ou un nom apparaîtraient ici, à fusionner ou à garder séparés.</translation>
    </message>
    <message>
        <source>They share {things}.</source>
        <translation>En commun&#xa0;: {things}.</translation>
    </message>
    <message numerus="yes">
        <source>%n (way|ways) you know each other</source>
        <translation>
            <numerusform>%n passé commun</numerusform>
            <numerusform>%n passés communs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <comment>to organizations</comment>
        <translation>
            <numerusform>%n lien</numerusform>
            <numerusform>%n liens</numerusform>
        </translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>knows people there</source>
        <translation>y connaît du monde</translation>
    </message>
    <message>
        <source>works there</source>
        <translation>y travaille</translation>
    </message>
    <message>
        <source>worked there</source>
        <translation>y a travaillé</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Qui&#x202f;?</translation>
    </message>
    <message>
        <source>A name from your book</source>
        <translation>Un nom de votre carnet</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Comment&#x202f;?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title of the goal</source>
        <translation>Titre de l’objectif</translation>
    </message>
    <message>
        <source>Which organization?</source>
        <translation>Quelle organisation&#x202f;?</translation>
    </message>
    <message>
        <source>Target organization</source>
        <translation>Organisation cible</translation>
    </message>
    <message>
        <source>My situation</source>
        <translation>Ma situation</translation>
    </message>
    <message>
        <source>as in: I’m between gigs</source>
        <translation>comme dans&#xa0;: je suis entre deux missions</translation>
    </message>
    <message>
        <source>What you ask for, in one sentence</source>
        <translation>Ce que vous demandez, en une phrase</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Souhait</translation>
    </message>
    <message>
        <source>Also called</source>
        <comment>the target, by another name</comment>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>“{situation}”, as usual</source>
        <translation>«&#xa0;{situation}&#xa0;», comme d’habitude</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>what one asks for</comment>
        <translation>Souhait</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>Delete this goal; its requests stay</source>
        <translation>Supprimer cet objectif&#x202f;; ses demandes restent</translation>
    </message>
    <message>
        <source>Delete this goal</source>
        <translation>Supprimer cet objectif</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>autre nom</translation>
    </message>
    <message>
        <source>Add another name of the target</source>
        <translation>Ajouter un autre nom de la cible</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Un autre nom</translation>
    </message>
    <message>
        <source>State of the goal</source>
        <translation>État de l’objectif</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nouvel objectif</translation>
    </message>
    <message>
        <source>Write to the best one who was not asked yet, then to the next (Ctrl+Shift+R)</source>
        <translation>Écrire à la meilleure personne pas encore sollicitée, puis à la suivante (Ctrl+Maj+R)</translation>
    </message>
    <message>
        <source>Where do you want to get in?</source>
        <translation>Où voulez-vous entrer&#x202f;?</translation>
    </message>
    <message>
        <source>With a target organization Connote finds who works there, who worked there, and who knows people there.</source>
        <translation>Avec une organisation cible, Connote trouve qui y travaille, qui y a travaillé et qui y connaît du monde.</translation>
    </message>
    <message>
        <source>Name the target</source>
        <translation>Indiquer la cible</translation>
    </message>
    <message>
        <source>Nobody here fits</source>
        <translation>Personne ne correspond ici</translation>
    </message>
    <message>
        <source>Others can help for another reason, or were asked already.</source>
        <translation>D’autres peuvent aider pour une autre raison, ou ont déjà été sollicités.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Qui peut aider</translation>
    </message>
    <message>
        <source>Person, and why</source>
        <translation>Personne, et pourquoi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Write request</source>
        <translation>Écrire une demande</translation>
    </message>
    <message>
        <source>follow up {day}</source>
        <translation>relance le {day}</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>ne pas contacter</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>locked until {day}</source>
        <translation>bloqué jusqu’au {day}</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>pas sollicité</translation>
    </message>
    <message>
        <source>You marked them as do not contact.</source>
        <translation>Vous avez marqué ce contact «&#x202f;Ne pas contacter&#x202f;».</translation>
    </message>
    <message>
        <source>You put them into the archive.</source>
        <translation>Vous avez archivé ce contact.</translation>
    </message>
    <message>
        <source>A request was withdrawn: LinkedIn takes no new invitation before {day}.</source>
        <translation>Une demande a été retirée&#xa0;: avant le {day}, LinkedIn n’accepte pas de nouvelle invitation.</translation>
    </message>
    <message>
        <source>You asked them for this goal already.</source>
        <translation>Vous avez déjà sollicité cette personne pour cet objectif.</translation>
    </message>
    <message>
        <source>Your request was withdrawn; you may ask them again.</source>
        <translation>Votre demande a été retirée&#x202f;; vous pouvez en refaire une.</translation>
    </message>
    <message>
        <source>network into LMNOP Co.</source>
        <translation>nouer des contacts chez LMNOP Co.</translation>
    </message>
    <message>
        <source>Where? (an organization)</source>
        <translation>Où&#x202f;? (une organisation)</translation>
    </message>
    <message>
        <source>LMNOP Co.</source>
        <translation>LMNOP Co.</translation>
    </message>
    <message>
        <source>Your situation</source>
        <translation>Votre situation</translation>
    </message>
    <message>
        <source>between gigs</source>
        <translation>entre deux missions</translation>
    </message>
    <message>
        <source>What do you ask for?</source>
        <translation>Que demandez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>introduce me to somebody in product</source>
        <translation>me présenter à quelqu’un de l’équipe produit</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Connote finds who works or worked there in the connections you import. Or say yourself who works there or knows people there.</source>
        <translation>Connote trouve qui y travaille ou y a travaillé parmi les relations que vous importez. Ou dites vous-même qui y travaille ou y connaît du monde.</translation>
    </message>
    <message>
        <source>Nobody is tied to it yet</source>
        <translation>Personne n’y est encore lié</translation>
    </message>
    <message>
        <source>Say who can help</source>
        <translation>Dire qui peut aider</translation>
    </message>
    <message>
        <source>Import your connections…</source>
        <translation>Importer vos relations…</translation>
    </message>
    <message>
        <source>Nobody here is tied to {target} yet</source>
        <translation>Personne ici n’est encore lié à {target}</translation>
    </message>
    <message>
        <source>Search people for “{target}”</source>
        <translation>Chercher «&#x202f;{target}&#x202f;»</translation>
    </message>
    <message>
        <source>A goal says where you want to get to. Connote then shows who can help you there, best first, and why.</source>
        <translation>Un objectif dit où vous voulez arriver. Connote montre alors qui peut vous y aider, les meilleures personnes d’abord, et pourquoi.</translation>
    </message>
    <message>
        <source>Add your first goal</source>
        <translation>Ajouter votre premier objectif</translation>
    </message>
    <message>
        <source>A goal needs a title; the old one stays</source>
        <translation>Un objectif a besoin d’un titre&#x202f;; l’ancien est gardé</translation>
    </message>
    <message>
        <source>nobody asked yet</source>
        <translation>pas encore de demande</translation>
    </message>
    <message numerus="yes">
        <source>%n asked</source>
        <comment>how many people</comment>
        <translation>
            <numerusform>%n sollicité</numerusform>
            <numerusform>%n sollicités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <comment>how many people</comment>
        <translation>
            <numerusform>%n a accepté</numerusform>
            <numerusform>%n ont accepté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n helped</source>
        <comment>how many people</comment>
        <translation>
            <numerusform>%n a aidé</numerusform>
            <numerusform>%n ont aidé</numerusform>
        </translation>
    </message>
    <message>
        <source>{accepted} of {asked} accepted</source>
        <comment>how many people</comment>
        <translation>{accepted} sur {asked} ont accepté</translation>
    </message>
    <message>
        <source>For any reason</source>
        <translation>Toutes les raisons</translation>
    </message>
    <message>
        <source>Works there</source>
        <translation>Y travaille</translation>
    </message>
    <message>
        <source>Knows people there</source>
        <translation>Y connaît du monde</translation>
    </message>
    <message>
        <source>Worked there</source>
        <translation>Y a travaillé</translation>
    </message>
    <message>
        <source>You know each other</source>
        <translation>Vous vous connaissez</translation>
    </message>
    <message>
        <source>Helped you before</source>
        <translation>Vous a déjà aidé</translation>
    </message>
    <message>
        <source>Who was not asked yet, or may be asked again</source>
        <translation>Les personnes pas encore sollicitées, ou qui peuvent l’être à nouveau</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>All {number}</source>
        <translation>Tous {number}</translation>
    </message>
    <message>
        <source>To ask {number}</source>
        <translation>À solliciter {number}</translation>
    </message>
    <message>
        <source>Add a helper</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Say who else can help</source>
        <translation>Dire qui d’autre peut aider</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>The first {listed} of {whole} are listed.</source>
        <translation>Affichage des {listed} premiers sur {whole}.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>Relation depuis le</translation>
    </message>
    <message>
        <source>How we know each other</source>
        <translation>Comment on se connaît</translation>
    </message>
    <message>
        <source>Where we met</source>
        <translation>Lieu de rencontre</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Garder tel quel</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>The first rows, with what each column means above them</source>
        <translation>Les premières lignes, avec le sens de chaque colonne au-dessus</translation>
    </message>
    <message>
        <source>Return chooses what the column means</source>
        <translation>Entrée choisit le sens de la colonne</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Kept besides</source>
        <translation>Aussi gardé</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Nouveau poste</translation>
    </message>
    <message>
        <source>Last spoke</source>
        <translation>Dernier échange</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Also see in messages.csv when we last spoke</source>
        <translation>Chercher aussi dans messages.csv la date du dernier échange</translation>
    </message>
    <message>
        <source>Columns of {table}…</source>
        <translation>Colonnes de {table}…</translation>
    </message>
    <message>
        <source>Say what the columns of {table} mean</source>
        <translation>Dire ce que signifient les colonnes de {table}</translation>
    </message>
    <message>
        <source>{field}, says something else</source>
        <translation>{field}, valeur différente</translation>
    </message>
    <message>
        <source>row {row} of {file}</source>
        <translation>ligne {row} de {file}</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Retrouvée</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>D’après</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>The book says</source>
        <translation>Le carnet dit</translation>
    </message>
    <message>
        <source>The book said</source>
        <translation>Le carnet disait</translation>
    </message>
    <message>
        <source>It will say</source>
        <translation>Il dira</translation>
    </message>
    <message>
        <source>It says now</source>
        <translation>Il dit maintenant</translation>
    </message>
    <message>
        <source>Is the same person</source>
        <translation>Est la même personne</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Peut-être la même personne</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>Dans le carnet</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Make it a goal</source>
        <translation>En faire un objectif</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Choose above each column what it holds, where the guess is wrong.</source>
        <translation>Choisissez au-dessus de chaque colonne ce qu’elle contient, là où Connote s’est trompé.</translation>
    </message>
    <message>
        <source>No column is a name, an e-mail address or a profile yet: rows without any of them are skipped.</source>
        <translation>Aucune colonne n’est encore un nom, une adresse e-mail ou un profil&#xa0;: les lignes qui n’en ont pas sont ignorées.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Remember for such files</source>
        <translation>Retenir pour ces fichiers</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Encoding of the letters</source>
        <translation>Encodage des caractères</translation>
    </message>
    <message>
        <source>What parts the columns</source>
        <translation>Séparateur des colonnes</translation>
    </message>
    <message>
        <source>First row is a header</source>
        <translation>En-tête en première ligne</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Parted by</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Columns of {table}</source>
        <translation>Colonnes de {table}</translation>
    </message>
    <message numerus="yes">
        <source>The first %n rows are shown.</source>
        <translation>
            <numerusform>%n ligne est affichée.</numerusform>
            <numerusform>Les %n premières lignes sont affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Contacts and exports (*.zip *.csv *.vcf *.vcard);;All files (*)</source>
        <translation>Contacts et exports (*.zip *.csv *.vcf *.vcard);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>An import is running; wait for its end, or cancel it first.</source>
        <translation>Un import est en cours&#x202f;; attendez sa fin, ou annulez-le d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was imported.</source>
        <translation>Annulé&#x202f;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Looking what would change</source>
        <translation>Recherche de ce qui changerait</translation>
    </message>
    <message>
        <source>Comparing with the book…</source>
        <translation>Comparaison avec le carnet…</translation>
    </message>
    <message>
        <source>Backing the book up…</source>
        <translation>Sauvegarde du carnet…</translation>
    </message>
    <message>
        <source>Marking…</source>
        <translation>Marquage…</translation>
    </message>
    <message>
        <source>Compared {done} of {total}</source>
        <translation>Comparaison&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Imported {done} of {total}</source>
        <translation>Import&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Marked {done} of {total}</source>
        <translation>Marquage&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not imported yet</source>
        <translation>Pas encore importé</translation>
    </message>
    <message>
        <source>Import all the same</source>
        <translation>Importer quand même</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing is written yet. Untick what you don’t want.</source>
        <translation>Rien n’est encore écrit. Décochez ce que vous ne voulez pas.</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Ce qui va changer</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>The book says all of this already.</source>
        <translation>Le carnet dit déjà tout cela.</translation>
    </message>
    <message>
        <source>Rows of the files</source>
        <translation>Lignes des fichiers</translation>
    </message>
    <message>
        <source>What they tell</source>
        <translation>Ce qu’elles disent</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Choose other files…</source>
        <translation>Choisir d’autres fichiers…</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Voir les personnes</translation>
    </message>
    <message>
        <source>The columns were read as you said for such files.</source>
        <translation>Les colonnes ont été lues comme vous l’avez indiqué pour ces fichiers.</translation>
    </message>
    <message>
        <source>{file} is larger than 1 GiB, which no list of contacts is.</source>
        <translation>{file} dépasse 1&#xa0;Gio, trop pour une liste de contacts.</translation>
    </message>
    <message>
        <source>{file} holds no people.</source>
        <translation>{file} ne contient personne.</translation>
    </message>
    <message>
        <source>{file} is too large for this computer.</source>
        <translation>{file} est trop grand pour cet ordinateur.</translation>
    </message>
    <message>
        <source>New jobs</source>
        <translation>Nouveaux postes</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Perhaps somebody in the book</source>
        <translation>Peut-être quelqu’un du carnet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>how many requests</comment>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Replied</source>
        <comment>how many requests</comment>
        <translation>Ont répondu</translation>
    </message>
    <message>
        <source>Recovered</source>
        <comment>how many requests</comment>
        <translation>Retrouvées</translation>
    </message>
    <message>
        <source>Asked you</source>
        <translation>Vous ont sollicité</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lus</translation>
    </message>
    <message>
        <source>Rows in the files; the other four add up to it</source>
        <translation>Lignes dans les fichiers&#x202f;; les quatre autres nombres en sont la somme</translation>
    </message>
    <message>
        <source>Rows that bring somebody or something new</source>
        <translation>Lignes qui apportent quelqu’un ou quelque chose de nouveau</translation>
    </message>
    <message>
        <source>Rows that change what the book says</source>
        <translation>Lignes qui changent ce que dit le carnet</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>Rows that say what the book says already</source>
        <translation>Lignes qui disent ce que le carnet dit déjà</translation>
    </message>
    <message>
        <source>Rows that were not taken, each with its reason</source>
        <translation>Lignes qui n’ont pas été prises, chacune avec sa raison</translation>
    </message>
    <message>
        <source>Requests of mine that were accepted since</source>
        <translation>Mes demandes acceptées depuis</translation>
    </message>
    <message>
        <source>Requests I sent without logging them here</source>
        <translation>Demandes envoyées sans les noter ici</translation>
    </message>
    <message>
        <source>Invitations from others</source>
        <translation>Invitations des autres</translation>
    </message>
    <message>
        <source>Inbound</source>
        <comment>how many requests</comment>
        <translation>Reçues</translation>
    </message>
    <message>
        <source>People whose organization changed</source>
        <translation>Personnes dont l’organisation a changé</translation>
    </message>
    <message>
        <source>Requests that were pending once and are in neither file</source>
        <translation>Demandes qui étaient en attente et ne sont plus dans aucun des deux fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n acceptée</numerusform>
            <numerusform>%n acceptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n ignorée</numerusform>
            <numerusform>%n ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>Import of {files}</source>
        <translation>Import&#xa0;: {files}</translation>
    </message>
    <message>
        <source>Not read:</source>
        <translation>Non lus&#xa0;:</translation>
    </message>
    <message>
        <source>{file}, row {row}: {reason}</source>
        <translation>{file}, ligne {row}&#xa0;: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) skipped:</source>
        <translation>
            <numerusform>%n ligne ignorée&#xa0;:</numerusform>
            <numerusform>%n lignes ignorées&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>({file}, row {row})</source>
        <translation>({file}, ligne {row})</translation>
    </message>
    <message>
        <source>Imported: {summary}.</source>
        <translation>Importé&#xa0;: {summary}.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Le rapport est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The book said all of this already; nothing was changed.</source>
        <translation>Le carnet disait déjà tout cela&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Nothing of it is in the book now. Redo (Ctrl+Shift+Z) brings it back.</source>
        <translation>Il n’en reste rien dans le carnet. Rétablir (Ctrl+Maj+Z) le ramène.</translation>
    </message>
    <message>
        <source>Import of {day}</source>
        <translation>Import du {day}</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z) takes the whole import back.</source>
        <translation>Annuler (Ctrl+Z) défait tout l’import.</translation>
    </message>
    <message>
        <source>Bring in the people you know</source>
        <translation>Importez les personnes que vous connaissez</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Drop files anywhere on this window: LinkedIn’s archive or a CSV file out of it, vCards, Google’s or Outlook’s contacts as CSV, any other table of people, or a history that Connote wrote.

LinkedIn’s archive: on LinkedIn, Settings &gt; Data privacy &gt; Get a copy of your data. It comes by mail.</source>
        <translation>Déposez des fichiers n’importe où dans cette fenêtre&#xa0;: l’archive de LinkedIn ou un fichier CSV qui en vient, des vCards, les contacts de Google ou d’Outlook en CSV, tout autre tableau de personnes, ou un historique écrit par Connote.

L’archive de LinkedIn&#xa0;: sur LinkedIn, Préférences &gt; Confidentialité des données &gt; Obtenir une copie de vos données. Elle arrive par e-mail.</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Imports there were</source>
        <translation>Imports précédents</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Pourquoi elle est ignorée</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>How far they got</source>
        <translation>Jusqu’où elles sont allées</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation>Comparer par</translation>
    </message>
    <message>
        <source>Requests a week</source>
        <translation>Demandes par semaine</translation>
    </message>
    <message>
        <source>How long a yes takes</source>
        <translation>Délai avant un oui</translation>
    </message>
    <message>
        <source>Accepted within 14 days, by {what}</source>
        <translation>Acceptées sous 14 jours, selon {what}</translation>
    </message>
    <message>
        <source>Accepted within 30 days, by {what}</source>
        <translation>Acceptées sous 30 jours, selon {what}</translation>
    </message>
    <message>
        <source>Accepted so far, by {what}</source>
        <translation>Acceptées jusqu’ici, selon {what}</translation>
    </message>
    <message>
        <source>Too little data: a rate takes {least} requests, and no group has so many yet.</source>
        <translation>Trop peu de données&#xa0;: un taux exige {least} demandes, et aucun groupe n’en a encore autant.</translation>
    </message>
    <message>
        <source>Too little data: a rate takes {least} requests that are {age} days old, and no group has so many yet.</source>
        <translation>Trop peu de données&#xa0;: un taux exige {least} demandes vieilles de {age} jours, et aucun groupe n’en a encore autant.</translation>
    </message>
    <message>
        <source>The intervals are 95% ones: where two overlap, the difference may be chance. A rate at 14 or 30 days is taken of the requests that are at least so old.</source>
        <translation>Ce sont des intervalles à 95&#xa0;%&#xa0;: là où deux se chevauchent, l’écart peut tenir au hasard. Un taux à 14 ou 30 jours se calcule sur les demandes qui ont au moins cet âge.</translation>
    </message>
    <message numerus="yes">
        <source>{told} %n more in the table.</source>
        <comment>groups of requests</comment>
        <translation>
            <numerusform>{told} %n de plus dans le tableau.</numerusform>
            <numerusform>{told} %n de plus dans le tableau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted so far</source>
        <translation>Acceptées jusqu’ici</translation>
    </message>
    <message>
        <source>Within 14 days</source>
        <translation>Sous 14 jours</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>Sous 30 jours</translation>
    </message>
    <message>
        <source>Helped</source>
        <comment>how many requests</comment>
        <translation>Ont aidé</translation>
    </message>
    <message>
        <source>Too little data for a rate: it takes {least}.</source>
        <translation>Trop peu de données pour un taux&#xa0;: il en faut {least}.</translation>
    </message>
    <message>
        <source>{numbers}; likely {low}–{high}</source>
        <translation>{numbers}&#x202f;; sans doute {low}–{high}</translation>
    </message>
    <message>
        <source>{title}: {number}. {words}</source>
        <translation>{title}&#xa0;: {number}. {words}</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Sent when</source>
        <translation>Période d’envoi</translation>
    </message>
    <message>
        <source>Accepted how soon</source>
        <translation>Délai d’acceptation</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>before a period</comment>
        <translation>Envoyées</translation>
    </message>
    <message>
        <source>For</source>
        <comment>before a goal</comment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>before: within 14 days</comment>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>all goals</source>
        <translation>tous les objectifs</translation>
    </message>
    <message>
        <source>no goal</source>
        <translation>aucun objectif</translation>
    </message>
    <message>
        <source>{waiting} still wait, {withdrawn} withdrawn, {refused} declined or gone</source>
        <translation>en attente&#xa0;: {waiting}, retirées&#xa0;: {withdrawn}, refusées ou disparues&#xa0;: {refused}</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>how many requests</comment>
        <translation>Envoyées</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted without a reply</source>
        <translation>
            <numerusform>%n acceptée sans réponse</numerusform>
            <numerusform>%n acceptées sans réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replied without helping</source>
        <translation>
            <numerusform>%n réponse sans aide</numerusform>
            <numerusform>%n réponses sans aide</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} · {share}</source>
        <translation>{number} · {share}</translation>
    </message>
    <message>
        <source>{step}: {figure}. {rest}</source>
        <translation>{step}&#xa0;: {figure}. {rest}</translation>
    </message>
    <message>
        <source>{step}: {figure}.</source>
        <translation>{step}&#xa0;: {figure}.</translation>
    </message>
    <message>
        <source>under 1%</source>
        <translation>moins de 1&#x202f;%</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Too little data for a funnel: {sent} sent, {accepted} accepted, {replied} replied, {helped} helped.</source>
        <translation>Trop peu de données pour un entonnoir. Envoyées&#xa0;: {sent}, acceptées&#xa0;: {accepted}, avec réponse&#xa0;: {replied}, avec aide&#xa0;: {helped}.</translation>
    </message>
    <message>
        <source>Most are lost at the first step: {lost} of {before} not accepted.</source>
        <translation>La plus grosse perte est à la première étape&#xa0;: {lost} sur {before} sans acceptation.</translation>
    </message>
    <message numerus="yes">
        <source>Most are lost at the first step: {lost} of {before} not accepted, besides %n (that still waits|that still wait).</source>
        <translation>
            <numerusform>La plus grosse perte est à la première étape&#xa0;: {lost} sur {before} sans acceptation, en plus de %n encore en attente.</numerusform>
            <numerusform>La plus grosse perte est à la première étape&#xa0;: {lost} sur {before} sans acceptation, en plus de %n encore en attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most are lost after the yes: {lost} of {before} no reply.</source>
        <translation>La plus grosse perte est après le oui&#xa0;: {lost} sur {before} sans réponse.</translation>
    </message>
    <message>
        <source>Most are lost after the reply: {lost} of {before} did not help.</source>
        <translation>La plus grosse perte est après la réponse&#xa0;: {lost} sur {before} sans aide.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Of those sent</source>
        <translation>Des envoyées</translation>
    </message>
    <message>
        <source>Of the step before</source>
        <translation>De l’étape précédente</translation>
    </message>
    <message>
        <source>Went no further</source>
        <translation>Pas plus loin</translation>
    </message>
    <message>
        <source>template</source>
        <translation>le modèle</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>l’objectif</translation>
    </message>
    <message>
        <source>how we know each other</source>
        <translation>le passé commun</translation>
    </message>
    <message>
        <source>with or without note</source>
        <translation>la présence d’une note</translation>
    </message>
    <message>
        <source>length of the note</source>
        <translation>la longueur de la note</translation>
    </message>
    <message>
        <source>what the coach said</source>
        <translation>l’avis du coach</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>le canal</translation>
    </message>
    <message>
        <source>With or without note</source>
        <translation>Avec ou sans note</translation>
    </message>
    <message>
        <source>Length of the note</source>
        <translation>Longueur de la note</translation>
    </message>
    <message>
        <source>What the coach said</source>
        <translation>Avis du coach</translation>
    </message>
    <message>
        <source>without a template</source>
        <translation>sans modèle</translation>
    </message>
    <message>
        <source>without a goal</source>
        <translation>sans objectif</translation>
    </message>
    <message>
        <source>no shared history</source>
        <translation>sans passé commun</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>sans canal</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>collègue</translation>
    </message>
    <message>
        <source>classmate</source>
        <translation>camarade d’études</translation>
    </message>
    <message>
        <source>met at</source>
        <translation>rencontre</translation>
    </message>
    <message>
        <source>introduced by</source>
        <translation>mise en relation</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>amitié</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>avec une note</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>sans note</translation>
    </message>
    <message>
        <source>over 300 characters</source>
        <translation>plus de 300 caractères</translation>
    </message>
    <message>
        <source>all well</source>
        <translation>tout est bon</translation>
    </message>
    <message>
        <source>something to mend</source>
        <translation>quelque chose à corriger</translation>
    </message>
    <message>
        <source>not coached</source>
        <translation>sans avis du coach</translation>
    </message>
    <message>
        <source>within 14 days</source>
        <translation>sous 14 jours</translation>
    </message>
    <message>
        <source>within 30 days</source>
        <translation>sous 30 jours</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>jusqu’ici</translation>
    </message>
    <message>
        <source>accepted within 14 days</source>
        <translation>acceptées sous 14 jours</translation>
    </message>
    <message>
        <source>accepted within 30 days</source>
        <translation>acceptées sous 30 jours</translation>
    </message>
    <message>
        <source>accepted so far</source>
        <translation>acceptées jusqu’ici</translation>
    </message>
    <message>
        <source>{range} characters</source>
        <translation>{range} caractères</translation>
    </message>
    <message>
        <source>{template}, all versions</source>
        <translation>{template}, toutes les versions</translation>
    </message>
    <message>
        <source>{template}, v{version}</source>
        <translation>{template}, v{version}</translation>
    </message>
    <message>
        <source>{accepted} of {sent}</source>
        <comment>requests that were accepted</comment>
        <translation>{accepted} sur {sent}</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent %n day(s) ago or earlier.</source>
        <translation>
            <numerusform>Rien n’a été envoyé il y a %n jour ou plus.</numerusform>
            <numerusform>Rien n’a été envoyé il y a %n jours ou plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two templates compared</source>
        <translation>Deux modèles comparés</translation>
    </message>
    <message>
        <source>By Newcombe’s 95% interval for a difference. Who tries many pairs will find one in twenty that differs by chance.</source>
        <translation>Selon l’intervalle à 95&#x202f;% de Newcombe pour un écart. En essayant beaucoup de paires, on en trouve une sur vingt qui diffère par hasard.</translation>
    </message>
    <message>
        <source>Once requests were written with two templates, or two versions of one, this says which is accepted more often, or that nobody can tell yet.</source>
        <translation>Dès que des demandes auront été écrites avec deux modèles, ou deux versions d’un même modèle, vous verrez ici lequel est accepté plus souvent, ou qu’il est trop tôt pour le dire.</translation>
    </message>
    <message>
        <source>“{first}” is accepted more often than “{second}”: {rate} against {other_rate} {accepted_when} ({numbers} against {other_numbers}). The difference likely lies between {low} and {high} points.</source>
        <translation>«&#x202f;{first}&#x202f;» est accepté plus souvent que «&#x202f;{second}&#x202f;»&#xa0;: {rate} contre {other_rate} {accepted_when} ({numbers} contre {other_numbers}). L’écart est sans doute compris entre {low} et {high} points.</translation>
    </message>
    <message numerus="yes">
        <source>Too little data to compare: it takes {least} requests of each that are at least %n day(s) old. “{first}” has {number}, “{second}” has {other_number}.</source>
        <translation>
            <numerusform>Trop peu de données pour comparer&#xa0;: il faut pour chacun {least} demandes d’au moins %n jour. «&#x202f;{first}&#x202f;» en a {number}, «&#x202f;{second}&#x202f;» en a {other_number}.</numerusform>
            <numerusform>Trop peu de données pour comparer&#xa0;: il faut pour chacun {least} demandes d’au moins %n jours. «&#x202f;{first}&#x202f;» en a {number}, «&#x202f;{second}&#x202f;» en a {other_number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too little data to compare: it takes {least} requests of each. “{first}” has {number}, “{second}” has {other_number}.</source>
        <translation>Trop peu de données pour comparer&#xa0;: il faut {least} demandes pour chacun. «&#x202f;{first}&#x202f;» en a {number}, «&#x202f;{second}&#x202f;» en a {other_number}.</translation>
    </message>
    <message>
        <source>Can’t tell yet. “{first}”: {rate} {accepted_when} ({numbers}); “{second}”: {other_rate} ({other_numbers}). The difference may be anything from {low} to {high} points. {more}</source>
        <translation>Trop tôt pour le dire. «&#x202f;{first}&#x202f;»&#xa0;: {rate} {accepted_when} ({numbers})&#x202f;; «&#x202f;{second}&#x202f;»&#xa0;: {other_rate} ({other_numbers}). L’écart peut aller de {low} à {high} points. {more}</translation>
    </message>
    <message>
        <source>They are too much alike for any number of requests to tell them apart.</source>
        <translation>Ils se ressemblent trop pour qu’un nombre de demandes, quel qu’il soit, les départage.</translation>
    </message>
    <message numerus="yes">
        <source>If the shares stay as they are, you’d need about %n more request(s) with each.</source>
        <translation>
            <numerusform>Si les taux restent ce qu’ils sont, il faudrait environ %n demande de plus avec chacun.</numerusform>
            <numerusform>Si les taux restent ce qu’ils sont, il faudrait environ %n demandes de plus avec chacun.</numerusform>
        </translation>
    </message>
    <message>
        <source>First template</source>
        <translation>Premier modèle</translation>
    </message>
    <message>
        <source>Second template</source>
        <translation>Second modèle</translation>
    </message>
    <message>
        <source>against</source>
        <comment>one template against another</comment>
        <translation>contre</translation>
    </message>
    <message>
        <source>none old enough</source>
        <translation>aucune assez ancienne</translation>
    </message>
    <message>
        <source>none sent</source>
        <translation>aucune envoyée</translation>
    </message>
    <message>
        <source>{group}: {figure}.</source>
        <translation>{group}&#xa0;: {figure}.</translation>
    </message>
    <message>
        <source>{group}: {numbers}, too little data for a rate (it takes {least}).</source>
        <translation>{group}&#xa0;: {numbers}, trop peu de données pour un taux (il en faut {least}).</translation>
    </message>
    <message>
        <source>{numbers}: too little data</source>
        <translation>{numbers}&#xa0;: trop peu de données</translation>
    </message>
    <message>
        <source>{group}: {rate} {accepted_when}, {numbers}. The true share likely lies between {low} and {high} (95% interval).</source>
        <translation>{group}&#xa0;: {rate} {accepted_when}, {numbers}. La vraie part est sans doute comprise entre {low} et {high} (intervalle à 95&#x202f;%).</translation>
    </message>
    <message>
        <source>{rate} · {numbers}</source>
        <translation>{rate} · {numbers}</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Save “{title}”</source>
        <translation>Enregistrer «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one day to another</comment>
        <translation>au</translation>
    </message>
    <message>
        <source>day {day}</source>
        <translation>jour {day}</translation>
    </message>
    <message>
        <source>Too little data: it takes {least} requests, and there are {counted}; {accepted} accepted, {waiting} still waiting.</source>
        <translation>Trop peu de données&#xa0;: il faut {least} demandes, il y en a {counted} (acceptées&#xa0;: {accepted}, en attente&#xa0;: {waiting}).</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has accepted yet; %n request(s) still (waits|wait).</source>
        <translation>
            <numerusform>Personne n’a encore accepté&#x202f;; %n demande est en attente.</numerusform>
            <numerusform>Personne n’a encore accepté&#x202f;; %n demandes sont en attente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still (waits|wait).</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n est encore en attente.</numerusform>
            <numerusform>%n sont encore en attente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of all requests are accepted within %n day(s).</source>
        <translation>
            <numerusform>La moitié des demandes sont acceptées sous %n jour.</numerusform>
            <numerusform>La moitié des demandes sont acceptées sous %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>{half} {still}</source>
        <translation>{half} {still}</translation>
    </message>
    <message>
        <source>Fewer than half are accepted, {share} by day {day}, so there is no median for all; of the accepted ones, half came by day {half}. {still}</source>
        <translation>Moins de la moitié sont acceptées, {share} au jour {day}&#xa0;: il n’y a donc pas de médiane pour l’ensemble&#x202f;; parmi les acceptées, la moitié l’étaient au jour {half}. {still}</translation>
    </message>
    <message>
        <source>Kaplan–Meier estimate with its 95% interval. Requests that wait count up to today, withdrawn ones up to that day: as pending, not as failures. Declined and gone ones count as never accepted. Small strokes: the waiting of some ends there without a yes.</source>
        <translation>Estimation de Kaplan-Meier avec son intervalle à 95&#x202f;%. Les demandes en attente comptent jusqu’à aujourd’hui, celles retirées jusqu’à ce jour-là&#xa0;: comme en attente, pas comme des échecs. Celles refusées ou disparues comptent comme jamais acceptées. Petits traits&#xa0;: pour certaines, l’attente s’y arrête sans un oui.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: the day of the yes is not known.</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n omise&#xa0;: le jour du oui est inconnu.</numerusform>
            <numerusform>%n omises&#xa0;: le jour du oui est inconnu.</numerusform>
        </translation>
    </message>
    <message>
        <source>{told} {unknown}</source>
        <translation>{told} {unknown}</translation>
    </message>
    <message>
        <source>By day {day}: all accepted.</source>
        <translation>Au jour {day}&#xa0;: toutes acceptées.</translation>
    </message>
    <message>
        <source>By day {day}: {share} accepted (95% interval {low} to {high}). {at_risk} had no answer when the day began, {accepted} said yes on it.</source>
        <translation>Au jour {day}&#xa0;: {share} acceptées (intervalle à 95&#x202f;%&#xa0;: {low} à {high}). Sans réponse au début du jour&#xa0;: {at_risk}&#x202f;; acceptées ce jour-là&#xa0;: {accepted}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Accepted by then</source>
        <translation>Acceptées alors</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent in the last %n week(s).</source>
        <translation>
            <numerusform>Rien n’a été envoyé depuis %n semaine.</numerusform>
            <numerusform>Rien n’a été envoyé depuis %n semaines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Weeks begin on Monday; the last %n week(s).</source>
        <translation>
            <numerusform>Les semaines commencent le lundi&#x202f;; %n dernière semaine.</numerusform>
            <numerusform>Les semaines commencent le lundi&#x202f;; %n dernières semaines.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted of them so far</source>
        <translation>Dont acceptées jusqu’ici</translation>
    </message>
    <message>
        <source>{average} a week on average; the most, {most}, in the week of {day}.</source>
        <translation>{average} par semaine en moyenne&#x202f;; la semaine du {day} en compte le plus, {most}.</translation>
    </message>
    <message numerus="yes">
        <source>{average} a week on average; the most, {most}, in %n week(s).</source>
        <translation>
            <numerusform>{average} par semaine en moyenne&#x202f;; le maximum, {most}, sur %n semaine.</numerusform>
            <numerusform>{average} par semaine en moyenne&#x202f;; le maximum, {most}, sur %n semaines.</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of {day}: {sent} sent, {accepted} of them accepted so far.</source>
        <translation>Semaine du {day} – envoyées&#xa0;: {sent}, dont acceptées jusqu’ici&#xa0;: {accepted}.</translation>
    </message>
    <message>
        <source>Week of {day}: nothing sent.</source>
        <translation>Semaine du {day}&#xa0;: rien d’envoyé.</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>write</source>
        <comment>a button that begins a request</comment>
        <translation>écrire</translation>
    </message>
    <message>
        <source>Nothing asked yet.</source>
        <translation>Encore aucune demande.</translation>
    </message>
    <message>
        <source>Show this request</source>
        <translation>Voir cette demande</translation>
    </message>
    <message>
        <source>They wrote: {note}</source>
        <translation>Vous a écrit&#xa0;: {note}</translation>
    </message>
    <message>
        <source>They wrote to you</source>
        <translation>Vous a écrit</translation>
    </message>
    <message>
        <source>Last request</source>
        <translation>Dernière demande</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Étiquette…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Progression</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>people in the list</comment>
        <translation>
            <numerusform>%n choisie</numerusform>
            <numerusform>%n choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Désarchiver</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Tag for all of them</source>
        <translation>Étiquette pour toutes</translation>
    </message>
    <message>
        <source>Another Tag…</source>
        <translation>Autre étiquette…</translation>
    </message>
    <message>
        <source>Take Off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Company…</source>
        <translation>Entreprise…</translation>
    </message>
    <message>
        <source>Known From…</source>
        <translation>Passé commun à…</translation>
    </message>
    <message>
        <source>Place…</source>
        <translation>Lieu…</translation>
    </message>
    <message>
        <source>Shared History</source>
        <translation>Passé commun</translation>
    </message>
    <message>
        <source>Last Request</source>
        <translation>Dernière demande</translation>
    </message>
    <message>
        <source>Last Import</source>
        <translation>Dernier import</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Save This Filter…</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Show Everybody</source>
        <translation>Voir tout le monde</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>Renommer «&#x202f;{name}&#x202f;»…</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Supprimer «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Aucune demande</translation>
    </message>
    <message>
        <source>Draft begun</source>
        <translation>Brouillon commencé</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>Envoyée, pas encore de réponse</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparue</translation>
    </message>
    <message>
        <source>Connected in the last 30 days</source>
        <translation>En relation depuis 30 jours au plus</translation>
    </message>
    <message>
        <source>Connected in the last 90 days</source>
        <translation>En relation depuis 90 jours au plus</translation>
    </message>
    <message>
        <source>Connected in the last 12 months</source>
        <translation>En relation depuis 12 mois au plus</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Ne pas contacter</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>Contact permis</translation>
    </message>
    <message>
        <source>Shared history</source>
        <translation>Passé commun</translation>
    </message>
    <message>
        <source>No shared history</source>
        <translation>Sans passé commun</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Dernier import</translation>
    </message>
    <message numerus="yes">
        <source>Connected in the last %n day(s)</source>
        <translation>
            <numerusform>En relation depuis %n jour au plus</numerusform>
            <numerusform>En relation depuis %n jours au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Étiquette&#xa0;: {tag}</translation>
    </message>
    <message>
        <source>At {company}</source>
        <translation>Chez {company}</translation>
    </message>
    <message>
        <source>Known from {place}</source>
        <translation>Passé commun&#xa0;: {place}</translation>
    </message>
    <message>
        <source>In {place}</source>
        <translation>Lieu&#xa0;: {place}</translation>
    </message>
    <message>
        <source>Company where they are or were</source>
        <translation>Entreprise actuelle ou passée</translation>
    </message>
    <message>
        <source>Where you know them from</source>
        <translation>D’où vous vous connaissez</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>Nom de ce filtre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Narrow the list ({key})</source>
        <translation>Affiner la liste ({key})</translation>
    </message>
    <message>
        <source>Free: 200 characters, 5 notes a month</source>
        <translation>Gratuit&#xa0;: 200 caractères, 5 notes par mois</translation>
    </message>
    <message>
        <source>Premium: 300 characters</source>
        <translation>Premium&#xa0;: 300 caractères</translation>
    </message>
    <message>
        <source>Your contact book</source>
        <translation>Votre carnet de contacts</translation>
    </message>
    <message>
        <source>Keep how you know each person and what you are after; Connote writes the note that says both, inside the channel’s limit. Everything stays on this machine.</source>
        <translation>Notez comment vous connaissez chaque personne et ce que vous cherchez&#x202f;; Connote écrit la note qui dit les deux, dans la limite du canal. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Whom do you know?</source>
        <translation>Qui connaissez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Kevin Hart</source>
        <comment>an example of a name</comment>
        <translation>Kevin Hart</translation>
    </message>
    <message>
        <source>LinkedIn account</source>
        <translation>Compte LinkedIn</translation>
    </message>
    <message>
        <source>What you are up to</source>
        <translation>Votre situation</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>C’est moi</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>what is said of me</comment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>Drop your LinkedIn export here</source>
        <translation>Déposez ici votre export LinkedIn</translation>
    </message>
    <message>
        <source>At LinkedIn it is under Settings, Data privacy, Get a copy of your data. Address books of phones and mail programs are as welcome.</source>
        <translation>Sur LinkedIn, il se trouve sous Préférences, Confidentialité des données, Obtenir une copie de vos données. Les carnets d’adresses de téléphones et de messageries sont aussi les bienvenus.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Look around with made-up people</source>
        <translation>Essayer avec des personnes fictives</translation>
    </message>
    <message>
        <source>Say your name; the note ends with it.</source>
        <translation>Indiquez votre nom&#x202f;; la note se termine par lui.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>Page de profil</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>Open the profile page</source>
        <translation>Ouvrir la page de profil</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>You marked this person as do not contact</source>
        <translation>Vous avez marqué cette personne «&#x202f;Ne pas contacter&#x202f;»</translation>
    </message>
    <message>
        <source>Write request (Ctrl+R)</source>
        <translation>Écrire une demande (Ctrl+R)</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Colonnes de la liste</translation>
    </message>
    <message>
        <source>None yet. Where both of you were, Connote finds that you know each other.</source>
        <translation>Rien encore. Là où vos parcours se croisent, Connote voit que vous vous connaissez.</translation>
    </message>
    <message>
        <source>add</source>
        <comment>a button that adds a line</comment>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>Positions and schools</source>
        <translation>Postes et écoles</translation>
    </message>
    <message>
        <source>Company or school</source>
        <translation>Entreprise ou école</translation>
    </message>
    <message>
        <source>As</source>
        <comment>what somebody does there</comment>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>From</source>
        <comment>the beginning of a time</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <comment>the end of a time</comment>
        <translation>À</translation>
    </message>
    <message>
        <source>empty: until today</source>
        <translation>vide&#xa0;: jusqu’à aujourd’hui</translation>
    </message>
    <message>
        <source>What</source>
        <comment>work or study</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the time of a position</comment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Name the company or school.</source>
        <translation>Indiquez l’entreprise ou l’école.</translation>
    </message>
    <message>
        <source>Write Request</source>
        <translation>Écrire une demande</translation>
    </message>
    <message>
        <source>Take Tag Off</source>
        <translation>Retirer une étiquette</translation>
    </message>
    <message>
        <source>Bring Back from the Archive</source>
        <translation>Sortir des archives</translation>
    </message>
    <message>
        <source>Wide List</source>
        <translation>Liste large</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Usual Columns</source>
        <translation>Colonnes habituelles</translation>
    </message>
    <message>
        <source>Order By</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>The Other Way Round</source>
        <translation>Ordre inverse</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Colonnes et ordre</translation>
    </message>
    <message>
        <source>Columns and order of the list</source>
        <translation>Colonnes et ordre de la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n+ found</source>
        <comment>at least so many people</comment>
        <translation>
            <numerusform>%n+ trouvée</numerusform>
            <numerusform>%n+ trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n trouvée</numerusform>
            <numerusform>%n trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Une note</translation>
    </message>
    <message>
        <source>We spoke</source>
        <translation>Nous avons échangé</translation>
    </message>
    <message>
        <source>We met</source>
        <translation>Nous nous sommes vus</translation>
    </message>
    <message>
        <source>I said thanks</source>
        <translation>J’ai remercié</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Avec vos mots</translation>
    </message>
    <message>
        <source>What it was about (Ctrl+Enter adds it)</source>
        <translation>De quoi il s’agissait (Ctrl+Entrée l’ajoute)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Supprimer&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Take a part of the filter off, or search for something else.</source>
        <translation>Retirez une partie du filtre, ou cherchez autre chose.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Voir tout le monde</translation>
    </message>
    <message>
        <source>May Be Contacted Again</source>
        <translation>Peut être recontacté</translation>
    </message>
    <message>
        <source>Do Not Contact</source>
        <translation>Ne pas contacter</translation>
    </message>
    <message>
        <source>Take Out of the Archive</source>
        <translation>Sortir des archives</translation>
    </message>
    <message>
        <source>Copy E-mail Address</source>
        <translation>Copier l’adresse e-mail</translation>
    </message>
    <message>
        <source>Merge With…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Forget for Good…</source>
        <translation>Oublier définitivement…</translation>
    </message>
    <message>
        <source>Copied {text}</source>
        <translation>Copié&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Anything worth remembering</source>
        <translation>Tout ce qui mérite d’être retenu</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les voir</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>The same person as</source>
        <translation>La même personne que</translation>
    </message>
    <message>
        <source>Type a name, then choose</source>
        <translation>Tapez un nom, puis choisissez</translation>
    </message>
    <message>
        <source>Type the name of a person in the book, and choose who is meant.</source>
        <translation>Tapez le nom d’une personne du carnet, puis choisissez-la.</translation>
    </message>
    <message>
        <source>Perhaps the same person: {name} ({about})</source>
        <translation>Peut-être la même personne&#xa0;: {name} ({about})</translation>
    </message>
    <message>
        <source>Perhaps the same person: {name}</source>
        <translation>Peut-être la même personne&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Tous les mois</translation>
    </message>
    <message>
        <source>Every 3 months</source>
        <translation>Tous les 3 mois</translation>
    </message>
    <message>
        <source>Every 6 months</source>
        <translation>Tous les 6 mois</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Tous les ans</translation>
    </message>
    <message>
        <source>Not regularly</source>
        <translation>Pas régulièrement</translation>
    </message>
    <message>
        <source>Every … days</source>
        <translation>Tous les … jours</translation>
    </message>
    <message>
        <source>Keep in touch…</source>
        <translation>Garder le contact…</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Rythme&#xa0;: %n jour</numerusform>
            <numerusform>Tous les %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>How often to be in touch: {often}</source>
        <translation>Fréquence de contact&#xa0;: {often}</translation>
    </message>
    <message>
        <source>Days between two times of being in touch</source>
        <translation>Jours entre deux prises de contact</translation>
    </message>
    <message>
        <source> days</source>
        <comment>behind a number that is typed</comment>
        <translation> jours</translation>
    </message>
    <message>
        <source>Stay in touch</source>
        <translation>Rester en contact</translation>
    </message>
    <message>
        <source>Spoke today</source>
        <translation>Échange aujourd’hui</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>The follow-up is done</source>
        <translation>La relance est faite</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Spoke</source>
        <comment>a button before a day</comment>
        <translation>Échange</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <comment>when we last spoke</comment>
        <translation>pas encore noté</translation>
    </message>
    <message>
        <source>{day}, {ago}</source>
        <comment>a day, and how long ago it was</comment>
        <translation>{day}, {ago}</translation>
    </message>
    <message>
        <source>next on {day}</source>
        <comment>when to be in touch again</comment>
        <translation>prochain le {day}</translation>
    </message>
    <message>
        <source>due today</source>
        <comment>being in touch again</comment>
        <translation>à faire aujourd’hui</translation>
    </message>
    <message>
        <source>due since {day}</source>
        <comment>being in touch again</comment>
        <translation>à faire depuis le {day}</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a mark on a person</comment>
        <translation>archivé</translation>
    </message>
    <message>
        <source>Show {person}</source>
        <translation>Voir {person}</translation>
    </message>
    <message>
        <source>Click or press Enter to edit</source>
        <translation>Cliquez ou appuyez sur Entrée pour modifier</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>En voir %n de plus</numerusform>
            <numerusform>En voir %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>work</source>
        <translation>travail</translation>
    </message>
    <message>
        <source>study</source>
        <translation>études</translation>
    </message>
    <message>
        <source>{tie} (found)</source>
        <translation>{tie} (trouvé)</translation>
    </message>
    <message>
        <source>introduced by {person}</source>
        <translation>mise en relation par {person}</translation>
    </message>
    <message>
        <source>through {person}</source>
        <translation>via {person}</translation>
    </message>
    <message>
        <source>2012 or 2012-03</source>
        <comment>how a year, or a month, is written</comment>
        <translation>2012 ou 2012-03</translation>
    </message>
    <message>
        <source>Not known yet. Say where you met, and the note can say it too.</source>
        <translation>Encore inconnu. Dites où vous vous êtes rencontrés, et la note pourra le dire aussi.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>XYZ Co., a school, an event</source>
        <translation>XYZ Co., une école, un événement</translation>
    </message>
    <message>
        <source>Through whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Type the name of a person</source>
        <translation>Tapez le nom d’une personne</translation>
    </message>
    <message>
        <source>introduced {person} to you</source>
        <translation>vous a présenté {person}</translation>
    </message>
    <message>
        <source>Say where, through whom, or in your words how you know each other.</source>
        <translation>Dites où, par qui, ou avec vos mots comment vous vous connaissez.</translation>
    </message>
    <message>
        <source>Can help with</source>
        <translation>Peut aider pour</translation>
    </message>
    <message>
        <source>No company yet.</source>
        <translation>Encore aucune entreprise.</translation>
    </message>
    <message>
        <source>Because they</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Name the company they can help with.</source>
        <translation>Indiquez l’entreprise pour laquelle cette personne peut aider.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien encore.</translation>
    </message>
    <message>
        <source>Show what was before</source>
        <translation>Voir ce qui précède</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>Écrivez d’abord la note.</translation>
    </message>
    <message numerus="yes">
        <source>{column}, %n card(s)</source>
        <comment>a column of the board, read aloud</comment>
        <translation>
            <numerusform>{column}, %n carte</numerusform>
            <numerusform>{column}, %n cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>{state} on {day}</source>
        <comment>a state of a request</comment>
        <translation>{state} le {day}</translation>
    </message>
    <message>
        <source>does not say the name</source>
        <translation>ne cite pas le nom</translation>
    </message>
    <message>
        <source>does not say how you know each other</source>
        <translation>ne dit pas comment vous vous connaissez</translation>
    </message>
    <message>
        <source>does not say who you are</source>
        <translation>ne dit pas qui vous êtes</translation>
    </message>
    <message>
        <source>does not say what you want</source>
        <translation>ne dit pas ce que vous voulez</translation>
    </message>
    <message>
        <source>does not ask one clear thing</source>
        <translation>ne demande pas une seule chose claire</translation>
    </message>
    <message>
        <source>is longer than the channel takes</source>
        <translation>dépasse la limite du canal</translation>
    </message>
    <message>
        <source>uses a stock phrase</source>
        <translation>utilise une phrase toute faite</translation>
    </message>
    <message>
        <source>has something left unfilled</source>
        <translation>a un blanc laissé à remplir</translation>
    </message>
    <message>
        <source>holds a link, a phone number or pitch words</source>
        <translation>contient un lien, un numéro ou de l’argumentaire</translation>
    </message>
    <message>
        <source>is much like one sent to others</source>
        <translation>ressemble beaucoup à une note envoyée à d’autres</translation>
    </message>
    <message>
        <source>names a company that is no longer current</source>
        <translation>cite une entreprise qui n’est plus d’actualité</translation>
    </message>
    <message>
        <source>nothing to mend</source>
        <translation>rien à corriger</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <comment>what the coach said of a note</comment>
        <translation>
            <numerusform>%n point à corriger</numerusform>
            <numerusform>%n points à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n day(s)</source>
        <translation>
            <numerusform>en attente depuis %n jour</numerusform>
            <numerusform>en attente depuis %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accepted after %n day(s)</source>
        <translation>
            <numerusform>acceptée après %n jour</numerusform>
            <numerusform>acceptée après %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>expired by {day}</source>
        <translation>expirée le {day}</translation>
    </message>
    <message>
        <source>withdraw after {day}</source>
        <translation>à retirer après le {day}</translation>
    </message>
    <message>
        <source>expires by {day}</source>
        <translation>expire le {day}</translation>
    </message>
    <message>
        <source>{template} v{version}</source>
        <comment>a template and the number of its wording</comment>
        <translation>{template} v{version}</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Days of waiting so far, or up to the acceptance</source>
        <translation>Jours d’attente jusqu’ici, ou jusqu’à l’acceptation</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyée le</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>When to withdraw it, and when they can be asked again</source>
        <translation>Quand la retirer, et quand une nouvelle demande est possible</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Characters of the note</source>
        <translation>Caractères de la note</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>What the coach said when it was written</source>
        <translation>Ce que le coach a dit lors de la rédaction</translation>
    </message>
    <message>
        <source>Their note</source>
        <translation>Note reçue</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Days of waiting so far, or up to your yes</source>
        <translation>Jours d’attente jusqu’ici, ou jusqu’à votre oui</translation>
    </message>
    <message>
        <source>add</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>A remark, if there is one</source>
        <translation>Une remarque, s’il y en a une</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Put the date right</source>
        <translation>Corriger la date</translation>
    </message>
    <message>
        <source>{event}: {day}. Put the date right</source>
        <translation>{event}&#xa0;: {day}. Corriger la date</translation>
    </message>
    <message>
        <source>This never happened: take it out</source>
        <translation>Cela n’a jamais eu lieu&#xa0;: supprimer</translation>
    </message>
    <message>
        <source>Take out: {event}</source>
        <translation>Supprimer&#xa0;: {event}</translation>
    </message>
    <message>
        <source>Add a remark…</source>
        <translation>Ajouter une remarque…</translation>
    </message>
    <message>
        <source>Remark on: {event}</source>
        <translation>Remarque sur&#xa0;: {event}</translation>
    </message>
    <message>
        <source>The day of: {event}</source>
        <translation>Date de&#xa0;: {event}</translation>
    </message>
    <message>
        <source>Find in the list…</source>
        <translation>Chercher dans la liste…</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>a button, to narrow a list</comment>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>By goal, channel, template, days</source>
        <translation>Par objectif, canal, modèle, jours</translation>
    </message>
    <message>
        <source>{state} ({count})</source>
        <comment>a choice, and how many there are of it</comment>
        <translation>{state} ({count})</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes du tableau</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Colonnes habituelles</translation>
    </message>
    <message>
        <source>How their note reads</source>
        <translation>Lecture de la note reçue</translation>
    </message>
    <message>
        <source>Ask for context</source>
        <translation>Demander le contexte</translation>
    </message>
    <message>
        <source>On another day…</source>
        <translation>Un autre jour…</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <comment>how far a long change is</comment>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n with</source>
        <translation>
            <numerusform>Répondre à %n par</numerusform>
            <numerusform>Répondre à %n par</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation>Marquer comme</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as</source>
        <translation>
            <numerusform>En marquer %n comme</numerusform>
            <numerusform>En marquer %n comme</numerusform>
        </translation>
    </message>
    <message>
        <source>To the next column</source>
        <translation>Vers la colonne suivante</translation>
    </message>
    <message>
        <source>To the column before</source>
        <translation>Vers la colonne précédente</translation>
    </message>
    <message>
        <source>{verb} ({key})</source>
        <translation>{verb} ({key})</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>{step} on {day}</source>
        <translation>{step}, en date du {day}</translation>
    </message>
    <message numerus="yes">
        <source>{step}, %n left as before</source>
        <translation>
            <numerusform>{step}, %n inchangée</numerusform>
            <numerusform>{step}, %n inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n request(s) as sent</source>
        <translation>
            <numerusform>%n demande marquée comme envoyée</numerusform>
            <numerusform>%n demandes marquées comme envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n request(s) as accepted</source>
        <translation>
            <numerusform>%n demande marquée comme acceptée</numerusform>
            <numerusform>%n demandes marquées comme acceptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n request(s) as replied</source>
        <translation>
            <numerusform>%n demande marquée «&#x202f;a répondu&#x202f;»</numerusform>
            <numerusform>%n demandes marquées «&#x202f;a répondu&#x202f;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n request(s) as helped</source>
        <translation>
            <numerusform>%n demande marquée «&#x202f;a aidé&#x202f;»</numerusform>
            <numerusform>%n demandes marquées «&#x202f;a aidé&#x202f;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n request(s) as declined</source>
        <translation>
            <numerusform>%n demande marquée comme refusée</numerusform>
            <numerusform>%n demandes marquées comme refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n request(s) as withdrawn</source>
        <translation>
            <numerusform>%n demande marquée comme retirée</numerusform>
            <numerusform>%n demandes marquées comme retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as sent already</source>
        <translation>Déjà marquée comme envoyée</translation>
    </message>
    <message>
        <source>Marked as accepted already</source>
        <translation>Déjà marquée comme acceptée</translation>
    </message>
    <message>
        <source>Marked as replied already</source>
        <translation>Déjà marquée «&#x202f;a répondu&#x202f;»</translation>
    </message>
    <message>
        <source>Marked as helped already</source>
        <translation>Déjà marquée «&#x202f;a aidé&#x202f;»</translation>
    </message>
    <message>
        <source>Marked as declined already</source>
        <translation>Déjà marquée comme refusée</translation>
    </message>
    <message>
        <source>Marked as withdrawn already</source>
        <translation>Déjà marquée comme retirée</translation>
    </message>
    <message>
        <source>Marked as gone already</source>
        <translation>Déjà marquée comme disparue</translation>
    </message>
    <message>
        <source>Not sent yet: mark a draft as sent first</source>
        <translation>Pas encore envoyée&#xa0;: marquez d’abord le brouillon comme envoyé</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n request(s)</source>
        <translation>
            <numerusform>Suppression de %n demande</numerusform>
            <numerusform>Suppression de %n demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected request</source>
        <translation>La demande sélectionnée</translation>
    </message>
    <message>
        <source>No request is selected.</source>
        <translation>Aucune demande n’est sélectionnée.</translation>
    </message>
    <message>
        <source>Coach, when it was written</source>
        <translation>Coach, à la rédaction</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Fermer la demande</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Show this template</source>
        <translation>Voir ce modèle</translation>
    </message>
    <message>
        <source>Withdraw after {day}</source>
        <translation>À retirer après le {day}</translation>
    </message>
    <message>
        <source>Expires by {day}</source>
        <translation>Expire le {day}</translation>
    </message>
    <message>
        <source>Can be asked again from {day}</source>
        <translation>Nouvelle demande possible dès le {day}</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>Le brouillon</translation>
    </message>
    <message>
        <source>The note as sent</source>
        <translation>La note telle qu’envoyée</translation>
    </message>
    <message>
        <source>Without a note.</source>
        <translation>Sans note.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) selected</source>
        <translation>
            <numerusform>%n demande sélectionnée</numerusform>
            <numerusform>%n demandes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>A mark counts for all of them, and one undo takes it back.</source>
        <translation>Un marquage vaut pour toutes, et une seule annulation le défait.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>A request you wrote elsewhere</source>
        <translation>Une demande que vous avez écrite ailleurs</translation>
    </message>
    <message>
        <source>A request somebody sent you</source>
        <translation>Une demande que l’on vous a envoyée</translation>
    </message>
    <message>
        <source>The note as you sent it, or nothing</source>
        <translation>La note telle que vous l’avez envoyée, ou rien</translation>
    </message>
    <message>
        <source>Their note, or nothing</source>
        <translation>La note reçue, ou rien</translation>
    </message>
    <message>
        <source>{what} (Ctrl+Enter records it)</source>
        <translation>{what} (Ctrl+Entrée pour saisir)</translation>
    </message>
    <message>
        <source>Several people are called {name}: choose one from the list.</source>
        <translation>Plusieurs personnes s’appellent {name}&#xa0;: choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>Nobody in the book has this name: {name} will be added.</source>
        <translation>Personne dans le carnet ne porte ce nom&#xa0;: {name} sera ajouté au carnet.</translation>
    </message>
    <message>
        <source>Say who it was.</source>
        <translation>Dites qui c’était.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Notes you saved and have not sent yet.</source>
        <translation>Les notes enregistrées mais pas encore envoyées.</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>a column of the board</comment>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Requests that wait for an answer.</source>
        <translation>Les demandes qui attendent une réponse.</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>a column of the board</comment>
        <translation>Envoyées</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>a column of the board</comment>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Who said yes. Drag a card here, or press A.</source>
        <translation>Qui a dit oui. Faites glisser une carte ici, ou appuyez sur A.</translation>
    </message>
    <message>
        <source>Who did what you asked for. Press H.</source>
        <translation>Qui a fait ce que vous demandiez. Appuyez sur H.</translation>
    </message>
    <message>
        <source>Helped</source>
        <comment>a column of the board</comment>
        <translation>Ont aidé</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a column of the board</comment>
        <translation>Closes</translation>
    </message>
    <message>
        <source>Declined, withdrawn, or gone without an answer.</source>
        <translation>Refusées, retirées ou disparues sans réponse.</translation>
    </message>
    <message>
        <source>What was sent can’t become a draft again; write a new request instead.</source>
        <translation>Ce qui est envoyé ne peut pas redevenir un brouillon&#x202f;; écrivez plutôt une nouvelle demande.</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Rien ne correspond au filtre</translation>
    </message>
    <message numerus="yes">
        <source>None of %n request(s) does.</source>
        <translation>
            <numerusform>Aucune demande sur %n ne correspond.</numerusform>
            <numerusform>Aucune des %n demandes ne correspond.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all requests</source>
        <translation>Voir toutes les demandes</translation>
    </message>
    <message>
        <source>Another change is still under way.</source>
        <translation>Une autre modification est encore en cours.</translation>
    </message>
    <message>
        <source>Record a request to {name}</source>
        <translation>Saisie d’une demande à {name}</translation>
    </message>
    <message>
        <source>Record a request from {name}</source>
        <translation>Saisie d’une demande de {name}</translation>
    </message>
    <message>
        <source>first change of the day</source>
        <translation>première modification du jour</translation>
    </message>
    <message>
        <source>you asked for it</source>
        <translation>à votre demande</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>avant un import</translation>
    </message>
    <message>
        <source>before going back to another</source>
        <translation>avant de revenir à une autre</translation>
    </message>
    <message>
        <source>before another file was opened</source>
        <translation>avant l’ouverture d’un autre fichier</translation>
    </message>
    <message>
        <source>before a new version of Connote</source>
        <translation>avant une nouvelle version de Connote</translation>
    </message>
    <message>
        <source>before mending</source>
        <translation>avant réparation</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>There is no backup yet; the first one is made with the first change of a day.</source>
        <translation>Il n’y a pas encore de sauvegarde&#x202f;; la première est faite à la première modification d’un jour.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Open their folder</source>
        <translation>Ouvrir leur dossier</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Notes
a month</source>
        <translation>Notes
par mois</translation>
    </message>
    <message>
        <source>any</source>
        <translation>illimité</translation>
    </message>
    <message>
        <source>Invitations
a week</source>
        <translation>Invit.
par sem.</translation>
    </message>
    <message>
        <source>Review
after, days</source>
        <translation>Revoir
(jours)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Ask again
after, days</source>
        <translation>Réinviter
(jours)</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>aussitôt</translation>
    </message>
    <message>
        <source>Expires
after, days</source>
        <translation>Expire
(jours)</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>“{typed}” is no date such as 2026-11-01; {rule} stays as it was.</source>
        <translation>«&#x202f;{typed}&#x202f;» n’est pas une date comme 2026-11-01&#x202f;; «&#x202f;{rule}&#x202f;» reste inchangé.</translation>
    </message>
    <message>
        <source>“{typed}” is no number; {rule} stays as it was.</source>
        <translation>«&#x202f;{typed}&#x202f;» n’est pas un nombre&#x202f;; «&#x202f;{rule}&#x202f;» reste inchangé.</translation>
    </message>
    <message>
        <source>{path} (read-only: nothing can be changed)</source>
        <translation>{path} (lecture seule&#xa0;: rien ne peut être modifié)</translation>
    </message>
    <message>
        <source>The book</source>
        <translation>Le carnet</translation>
    </message>
    <message>
        <source>Its backups</source>
        <translation>Ses sauvegardes</translation>
    </message>
    <message>
        <source>The settings</source>
        <translation>Les réglages</translation>
    </message>
    <message>
        <source>{name}: {path}</source>
        <translation>{name}&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Check the book</source>
        <translation>Vérifier le carnet</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>{damage} Nothing was changed; a backup can be put back above.</source>
        <translation>{damage} Rien n’a été modifié&#x202f;; une sauvegarde peut être restaurée ci-dessus.</translation>
    </message>
    <message>
        <source>Mended, after a backup: {what}</source>
        <translation>Réparé, après une sauvegarde&#xa0;: {what}</translation>
    </message>
    <message>
        <source>The book is sound: nothing is damaged, nothing is missing.</source>
        <translation>Le carnet est en bon état&#xa0;: rien n’est endommagé, rien ne manque.</translation>
    </message>
    <message>
        <source>The size holds from the next start on.</source>
        <translation>La taille s’appliquera au prochain démarrage.</translation>
    </message>
    <message>
        <source>The language holds from the next start on.</source>
        <translation>La langue s’appliquera au prochain démarrage.</translation>
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
        <translation>designer produit</translation>
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
        <translation>Ce que vous demandez</translation>
    </message>
    <message>
        <source>an introduction</source>
        <translation>une mise en relation</translation>
    </message>
    <message>
        <source>Where both of you were, Connote finds that you know each other.</source>
        <translation>Là où vos parcours se croisent, Connote voit que vous vous connaissez.</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>par exemple {example}</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>Your positions and schools…</source>
        <translation>Vos postes et écoles…</translation>
    </message>
    <message>
        <source>{name}: {choice}</source>
        <translation>{name}&#xa0;: {choice}</translation>
    </message>
    <message>
        <source>Restore the preset</source>
        <translation>Règles d’origine</translation>
    </message>
    <message>
        <source>Channels and their rules</source>
        <translation>Les canaux et leurs règles</translation>
    </message>
    <message>
        <source>Choose a channel to give it back the rules that it came with.</source>
        <translation>Choisissez un canal pour lui rendre ses règles d’origine.</translation>
    </message>
    <message>
        <source>“{name}” is a channel of your own.</source>
        <translation>«&#x202f;{name}&#x202f;» est un canal à vous.</translation>
    </message>
    <message>
        <source>“{name}” has the rules that it came with.</source>
        <translation>«&#x202f;{name}&#x202f;» a ses règles d’origine.</translation>
    </message>
    <message>
        <source>“{name}” has rules of yours.</source>
        <translation>«&#x202f;{name}&#x202f;» a des règles à vous.</translation>
    </message>
    <message>
        <source>words for where the fact is empty</source>
        <translation>texte si le champ est vide</translation>
    </message>
    <message>
        <source>begin with a capital letter</source>
        <translation>commence par une majuscule</translation>
    </message>
    <message>
        <source>all in capital letters</source>
        <translation>tout en majuscules</translation>
    </message>
    <message>
        <source>all in small letters</source>
        <translation>tout en minuscules</translation>
    </message>
    <message>
        <source>the first word alone</source>
        <translation>le premier mot seul</translation>
    </message>
    <message>
        <source>with “a” or “an” before it</source>
        <translation>précédé de «&#x202f;a&#x202f;» ou «&#x202f;an&#x202f;»</translation>
    </message>
    <message>
        <source>so many characters at most</source>
        <translation>un nombre maximal de caractères</translation>
    </message>
    <message>
        <source>so many words at most</source>
        <translation>un nombre maximal de mots</translation>
    </message>
    <message>
        <source>a date, written as you like</source>
        <translation>une date, écrite à votre façon</translation>
    </message>
    <message>
        <source>with words behind it</source>
        <translation>suivi d’un texte</translation>
    </message>
    <message>
        <source>with words before it</source>
        <translation>précédé d’un texte</translation>
    </message>
    <message>
        <source>other words in place of some</source>
        <translation>certains mots remplacés par d’autres</translation>
    </message>
    <message>
        <source>without some words</source>
        <translation>sans certains mots</translation>
    </message>
    <message>
        <source>without blanks around it</source>
        <translation>sans espaces autour</translation>
    </message>
    <message>
        <source>only where a fact is there</source>
        <translation>seulement si un champ est rempli</translation>
    </message>
    <message>
        <source>only where a fact is not there</source>
        <translation>seulement si un champ est vide</translation>
    </message>
    <message>
        <source>else, where another fact is there</source>
        <translation>sinon, si un autre champ est rempli</translation>
    </message>
    <message>
        <source>in all other cases</source>
        <translation>dans tous les autres cas</translation>
    </message>
    <message>
        <source>ends an if</source>
        <translation>termine un if</translation>
    </message>
    <message>
        <source>ends an unless</source>
        <translation>termine un unless</translation>
    </message>
    <message>
        <source>by what a fact says</source>
        <translation>selon ce que dit un champ</translation>
    </message>
    <message>
        <source>where it says this</source>
        <translation>s’il dit ceci</translation>
    </message>
    <message>
        <source>ends a case</source>
        <translation>termine un case</translation>
    </message>
    <message>
        <source>a remark that is in no note</source>
        <translation>un commentaire qui n’est dans aucune note</translation>
    </message>
    <message>
        <source>ends a remark</source>
        <translation>termine un commentaire</translation>
    </message>
    <message>
        <source>text as it stands</source>
        <translation>texte tel quel</translation>
    </message>
    <message>
        <source>ends such text</source>
        <translation>termine ce texte</translation>
    </message>
    <message>
        <source>What can be put in</source>
        <translation>Ce qui peut être inséré</translation>
    </message>
    <message>
        <source>Find a contact</source>
        <translation>Trouver un contact</translation>
    </message>
    <message>
        <source>removed “{text}”</source>
        <translation>supprimé «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>added “{text}”</source>
        <translation>ajouté «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>aucune différence</translation>
    </message>
    <message>
        <source>Hi {{ first_name }}, …</source>
        <translation>Bonjour {{ first_name }}, …</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Texte du modèle</translation>
    </message>
    <message>
        <source>Template (*.txt);;All files (*)</source>
        <translation>Modèle (*.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>Exporter «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>“{name}” is written to {file}</source>
        <translation>«&#x202f;{name}&#x202f;» est écrit dans {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n starter(s) added</source>
        <translation>
            <numerusform>%n modèle de base ajouté</numerusform>
            <numerusform>%n modèles de base ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>All starters are there</source>
        <translation>Tous les modèles de base sont là</translation>
    </message>
    <message>
        <source>About them</source>
        <translation>Sur la personne</translation>
    </message>
    <message>
        <source>How you know each other</source>
        <translation>Comment vous vous connaissez</translation>
    </message>
    <message>
        <source>What you want</source>
        <translation>Ce que vous voulez</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>La note</translation>
    </message>
    <message>
        <source>Groups of facts</source>
        <translation>Groupes de champs</translation>
    </message>
    <message>
        <source>Put in {fact}</source>
        <translation>Insérer {fact}</translation>
    </message>
    <message numerus="yes">
        <source>Convert %n placeholder(s)</source>
        <translation>
            <numerusform>Convertir %n champ</numerusform>
            <numerusform>Convertir %n champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>placeholders</comment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>This text has placeholders of another program: {names}</source>
        <translation>Ce texte a des champs d’un autre programme&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Not known, so it stays: {names}</source>
        <translation>Inconnus, donc laissés&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Typed before Connote stopped, and not saved yet.</source>
        <translation>Écrit avant l’arrêt de Connote, et pas encore enregistré.</translation>
    </message>
    <message>
        <source>Fill in what is missing:</source>
        <translation>Remplissez ce qui manque&#xa0;:</translation>
    </message>
    <message>
        <source>Fill in {fact}</source>
        <translation>Remplir {fact}</translation>
    </message>
    <message>
        <source>Left out: {parts}</source>
        <translation>Omis&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>Preview for {channels}</source>
        <translation>Aperçu pour {channels}</translation>
    </message>
    <message>
        <source>✓ Coach: nothing to mend</source>
        <translation>✓ Coach&#xa0;: rien à corriger</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>complaints</comment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>! Coach: {complaints}</source>
        <translation>! Coach&#xa0;: {complaints}</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n, even with all left out that may be.</source>
        <translation>
            <numerusform>Trop longue de %n, même sans tout ce qui peut être omis.</numerusform>
            <numerusform>Trop longue de %n, même sans tout ce qui peut être omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>The longest facts: {facts}.</source>
        <translation>Les champs les plus longs&#xa0;: {facts}.</translation>
    </message>
    <message>
        <source>Notes in every channel</source>
        <translation>Notes dans chaque canal</translation>
    </message>
    <message>
        <source>Write once, send often</source>
        <translation>Écrivez une fois, envoyez souvent</translation>
    </message>
    <message>
        <source>A template holds the words you use again and again. Connote puts in the facts about each contact and keeps the note inside the limit.</source>
        <translation>Un modèle contient les mots que vous réutilisez. Connote y met ce qu’il sait de chaque contact et garde la note dans la limite.</translation>
    </message>
    <message>
        <source>Write a template</source>
        <translation>Écrire un modèle</translation>
    </message>
    <message>
        <source>“{name}” is saved already</source>
        <translation>«&#x202f;{name}&#x202f;» est déjà enregistré</translation>
    </message>
    <message>
        <source>{failure} What you typed is kept beside the book.</source>
        <translation>{failure} Ce que vous avez écrit est gardé à côté du carnet.</translation>
    </message>
    <message>
        <source>Who doesn’t fit, and whose facts are missing</source>
        <translation>Pour qui c’est trop long, et à qui il manque des champs</translation>
    </message>
    <message numerus="yes">
        <source>Too long for {limit}: %n note(s)</source>
        <translation>
            <numerusform>Trop longue pour {limit}&#xa0;: %n note</numerusform>
            <numerusform>Trop longues pour {limit}&#xa0;: %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing in %n note(s): {fact}</source>
        <translation>
            <numerusform>Manque dans %n note&#xa0;: {fact}</numerusform>
            <numerusform>Manque dans %n notes&#xa0;: {fact}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can’t be worked out: %n note(s)</source>
        <translation>
            <numerusform>Impossible à évaluer&#xa0;: %n note</numerusform>
            <numerusform>Impossible à évaluer&#xa0;: %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n over</source>
        <comment>characters that are too many</comment>
        <translation>
            <numerusform>{name}&#xa0;: %n de trop</numerusform>
            <numerusform>{name}&#xa0;: %n de trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview this note</source>
        <translation>Aperçu de cette note</translation>
    </message>
    <message>
        <source>The preview goes on when the mistakes are mended.</source>
        <translation>L’aperçu reprendra quand les erreurs seront corrigées.</translation>
    </message>
    <message>
        <source>The book has no contacts yet: this is an example.</source>
        <translation>Le carnet n’a pas encore de contacts&#xa0;: ceci est un exemple.</translation>
    </message>
    <message>
        <source>No preview. {why}</source>
        <translation>Pas d’aperçu. {why}</translation>
    </message>
    <message>
        <source>Mistakes in the template</source>
        <translation>Erreurs dans le modèle</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Change to {word}</source>
        <translation>Remplacer par {word}</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>&amp;Whole book</source>
        <translation>Tout le &amp;carnet</translation>
    </message>
    <message>
        <source>Ver&amp;sions</source>
        <translation>Ver&amp;sions</translation>
    </message>
    <message>
        <source>Preview, whole book, versions</source>
        <translation>Aperçu, tout le carnet, versions</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>to mend</source>
        <translation>à corriger</translation>
    </message>
    <message>
        <source>Version {number}, the newest</source>
        <translation>Version {number}, la plus récente</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>pas encore utilisée</translation>
    </message>
    <message numerus="yes">
        <source>in %n request(s), none sent yet</source>
        <translation>
            <numerusform>dans %n demande, pas encore envoyée</numerusform>
            <numerusform>dans %n demandes, aucune envoyée</numerusform>
        </translation>
    </message>
    <message>
        <source>{accepted} of {sent} accepted: too few to say more</source>
        <translation>acceptées&#xa0;: {accepted} sur {sent}&#x202f;; trop peu pour en dire plus</translation>
    </message>
    <message>
        <source>{rate}% of {sent} sent accepted, likely {low}–{high}%</source>
        <translation>{rate} % de {sent} envoyées acceptées, sans doute {low}–{high} %</translation>
    </message>
    <message numerus="yes">
        <source>Version {number}, used in %n request(s)</source>
        <translation>
            <numerusform>Version {number}, utilisée dans %n demande</numerusform>
            <numerusform>Version {number}, utilisée dans %n demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (is still a draft|are still drafts)</source>
        <translation>
            <numerusform>%n est encore un brouillon</numerusform>
            <numerusform>%n sont encore des brouillons</numerusform>
        </translation>
    </message>
    <message>
        <source>A change begins version {number}</source>
        <translation>Une modification commence la version {number}</translation>
    </message>
    <message>
        <source>Version {number} is kept with the requests that used it</source>
        <translation>La version {number} est gardée avec les demandes qui l’ont utilisée</translation>
    </message>
    <message>
        <source>There is one wording so far. A change begins another once this one was used.</source>
        <translation>Il n’y a qu’un texte pour l’instant. Une fois celui-ci utilisé, une modification en commence un autre.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Against the one before</source>
        <translation>Face à la précédente</translation>
    </message>
    <message>
        <source>Against the newest</source>
        <translation>Face à la plus récente</translation>
    </message>
    <message>
        <source>Compare the version</source>
        <translation>Comparer la version</translation>
    </message>
    <message>
        <source>Bring this wording back</source>
        <translation>Reprendre ce texte</translation>
    </message>
    <message>
        <source>What the version changed</source>
        <translation>Ce que la version a changé</translation>
    </message>
    <message>
        <source>Version {new}, as it was written</source>
        <translation>Version {new}, telle qu’elle a été écrite</translation>
    </message>
    <message>
        <source>From version {old} to version {new}</source>
        <translation>De la version {old} à la version {new}</translation>
    </message>
    <message>
        <source>The book is counted when the mistakes are mended.</source>
        <translation>Le carnet sera compté quand les erreurs seront corrigées.</translation>
    </message>
    <message>
        <source>Counted again when you pause.</source>
        <translation>Nouveau calcul dès que vous faites une pause.</translation>
    </message>
    <message>
        <source>The book has nobody to write to yet.</source>
        <translation>Le carnet n’a encore personne à qui écrire.</translation>
    </message>
    <message>
        <source>Channel to count for</source>
        <translation>Canal pour le calcul</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>La plus courte</translation>
    </message>
    <message>
        <source>Shortest note: {length}</source>
        <translation>Note la plus courte&#xa0;: {length}</translation>
    </message>
    <message>
        <source>Preview {name}: shortest note</source>
        <translation>Aperçu pour {name}&#xa0;: note la plus courte</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Median note: {length}</source>
        <translation>Note médiane&#xa0;: {length}</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>La plus longue</translation>
    </message>
    <message>
        <source>Longest note: {length}</source>
        <translation>Note la plus longue&#xa0;: {length}</translation>
    </message>
    <message>
        <source>Preview {name}: longest note</source>
        <translation>Aperçu pour {name}&#xa0;: note la plus longue</translation>
    </message>
    <message>
        <source>Looking through the book: {share}</source>
        <translation>Parcours du carnet&#xa0;: {share}</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recalculer</translation>
    </message>
    <message>
        <source>Counting: {share}</source>
        <translation>Calcul&#xa0;: {share}</translation>
    </message>
    <message>
        <source>Of the text before: {share}.</source>
        <translation>Sur le texte précédent&#xa0;: {share}.</translation>
    </message>
    <message>
        <source>Of the text before, or not of all: {share}.</source>
        <translation>Sur le texte précédent, ou pas sur tous&#xa0;: {share}.</translation>
    </message>
    <message numerus="yes">
        <source>Everybody you may write to: %n contact(s).</source>
        <translation>
            <numerusform>Toutes les personnes à qui vous pouvez écrire&#xa0;: %n contact.</numerusform>
            <numerusform>Toutes les personnes à qui vous pouvez écrire&#xa0;: %n contacts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview the note to {name}</source>
        <translation>Aperçu de la note à {name}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n contact(s)</source>
        <translation>
            <numerusform>{done} sur %n contact</numerusform>
            <numerusform>{done} sur %n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal of the preview</source>
        <translation>Objectif de l’aperçu</translation>
    </message>
    <message>
        <source>Previous contact</source>
        <translation>Contact précédent</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Contact suivant</translation>
    </message>
    <message>
        <source>Whose note is the shortest of the whole book</source>
        <translation>Qui a la note la plus courte de tout le carnet</translation>
    </message>
    <message>
        <source>Contact with the shortest note</source>
        <translation>Contact avec la note la plus courte</translation>
    </message>
    <message>
        <source>Whose note is the longest of the whole book</source>
        <translation>Qui a la note la plus longue de tout le carnet</translation>
    </message>
    <message>
        <source>Contact with the longest note</source>
        <translation>Contact avec la note la plus longue</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Back to what was saved</source>
        <translation>Revenir à l’enregistré</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>Convertir…</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>[[ ]]  Optional</source>
        <translation>[[ ]]  Facultatif</translation>
    </message>
    <message>
        <source>May be left out when a fact is empty</source>
        <translation>Peut être omis quand un champ est vide</translation>
    </message>
    <message>
        <source>Another wording; the best that fits is used</source>
        <translation>Une autre formulation&#x202f;; la meilleure qui tient est utilisée</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Sortir des archives</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Enregistrer (Ctrl+S)</translation>
    </message>
    <message>
        <source>More to do with this template</source>
        <translation>Autres actions pour ce modèle</translation>
    </message>
    <message>
        <source>How templates are written</source>
        <translation>Comment écrire un modèle</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of {cap} left this month</source>
        <translation>
            <numerusform>Encore %n note sur {cap} ce mois-ci</numerusform>
            <numerusform>Encore %n notes sur {cap} ce mois-ci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) in the last 7 days</source>
        <translation>
            <numerusform>%n invitation ces 7 derniers jours</numerusform>
            <numerusform>%n invitations ces 7 derniers jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) of {most} left this week</source>
        <translation>
            <numerusform>%n invitation sur {most} restante cette semaine</numerusform>
            <numerusform>%n invitations sur {most} restantes cette semaine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Slow down: %n of about {most} invitations in the last 7 days</source>
        <translation>
            <numerusform>Ralentissez&#xa0;: %n invitation sur environ {most} ces 7 derniers jours</numerusform>
            <numerusform>Ralentissez&#xa0;: %n invitations sur environ {most} ces 7 derniers jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait: %n of about {most} invitations in the last 7 days</source>
        <translation>
            <numerusform>Attendez&#xa0;: %n invitation sur environ {most} ces 7 derniers jours</numerusform>
            <numerusform>Attendez&#xa0;: %n invitations sur environ {most} ces 7 derniers jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) went out in the last 7 days. Up to {calm} a week nobody minds; from about {most} on, LinkedIn takes no more.</source>
        <translation>
            <numerusform>%n invitation est partie ces 7 derniers jours. Jusqu’à {calm} par semaine, pas de problème&#x202f;; à partir d’environ {most}, LinkedIn n’en accepte plus.</numerusform>
            <numerusform>%n invitations sont parties ces 7 derniers jours. Jusqu’à {calm} par semaine, pas de problème&#x202f;; à partir d’environ {most}, LinkedIn n’en accepte plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Say thanks</source>
        <translation>Remercier</translation>
    </message>
    <message>
        <source>Write thanks</source>
        <translation>Écrire un merci</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revoir…</translation>
    </message>
    <message>
        <source>Most likely expired</source>
        <translation>Sans doute expirées</translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation>Elle a disparu</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Garder le contact</translation>
    </message>
    <message>
        <source>They asked you</source>
        <translation>Vous ont sollicité</translation>
    </message>
    <message>
        <source>Whom to ask next</source>
        <translation>À solliciter ensuite</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>so many rows that are not shown</comment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Are all of them gone?</source>
        <translation>Ont-elles toutes disparu&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Mark all %n as gone</source>
        <translation>
            <numerusform>Marquer %n comme disparue</numerusform>
            <numerusform>Marquer les %n comme disparues</numerusform>
        </translation>
    </message>
    <message>
        <source>{row}. Enter: {act}</source>
        <comment>what a screen reader says of a row</comment>
        <translation>{row}. Entrée&#xa0;: {act}</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>Ce qui vous attend</translation>
    </message>
    <message>
        <source>Open their profile</source>
        <translation>Ouvrir son profil</translation>
    </message>
    <message>
        <source>Show goal</source>
        <translation>Voir l’objectif</translation>
    </message>
    <message>
        <source>I thanked them</source>
        <translation>J’ai remercié</translation>
    </message>
    <message>
        <source>I spoke with them</source>
        <translation>Nous avons échangé</translation>
    </message>
    <message>
        <source>They accepted</source>
        <translation>A accepté</translation>
    </message>
    <message>
        <source>They replied</source>
        <translation>A répondu</translation>
    </message>
    <message>
        <source>They helped</source>
        <translation>A aidé</translation>
    </message>
    <message>
        <source>I withdrew it</source>
        <translation>Je l’ai retirée</translation>
    </message>
    <message>
        <source>Stop reminding me of them</source>
        <translation>Ne plus me le rappeler</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>{choice}. {place} of {count}</source>
        <translation>{choice}. {place} sur {count}</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Paste a profile’s address, the foot of a mail, a vCard, or type a name</source>
        <translation>Collez l’adresse d’un profil, la signature d’un e-mail, une vCard, ou tapez un nom</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>{name} is in the book with all of this.</source>
        <translation>{name} est déjà dans le carnet avec tout cela.</translation>
    </message>
    <message>
        <source>Enter opens · Ctrl+Enter writes to a person · Esc closes</source>
        <translation>Entrée ouvre · Ctrl+Entrée écrit à une personne · Échap ferme</translation>
    </message>
    <message>
        <source>Nothing fits. Try a name, a company, a goal, or what you want to do.</source>
        <translation>Rien ne correspond. Essayez un nom, une entreprise, un objectif, ou ce que vous voulez faire.</translation>
    </message>
    <message>
        <source>vCard 4.0 (*.vcf);;Table (*.csv)</source>
        <translation>vCard 4.0 (*.vcf);;Tableau (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) written to {path}</source>
        <translation>
            <numerusform>%n demande écrite dans {path}</numerusform>
            <numerusform>%n demandes écrites dans {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Contacts</source>
        <translation>Exporter les contacts</translation>
    </message>
    <message numerus="yes">
        <source>Export %n (Contact|Contacts)</source>
        <translation>
            <numerusform>Exporter %n contact</numerusform>
            <numerusform>Exporter %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) written to {path}</source>
        <translation>
            <numerusform>%n contact écrit dans {path}</numerusform>
            <numerusform>%n contacts écrits dans {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the Whole Book</source>
        <translation>Exporter tout le carnet</translation>
    </message>
    <message>
        <source>Connote book (*.connote)</source>
        <translation>Carnet Connote (*.connote)</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Annulé&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Rétabli&#xa0;: {step}</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <comment>the length of a note</comment>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over</source>
        <comment>characters that are too many</comment>
        <translation>
            <numerusform>%n de trop</numerusform>
            <numerusform>%n de trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>characters that still fit</comment>
        <translation>
            <numerusform>encore %n</numerusform>
            <numerusform>encore %n</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>Length of the note: {length}</source>
        <translation>Longueur de la note&#xa0;: {length}</translation>
    </message>
    <message>
        <source>Save the picture (PNG)…</source>
        <translation>Enregistrer l’image (PNG)…</translation>
    </message>
    <message>
        <source>Save the drawing (SVG)…</source>
        <translation>Enregistrer le dessin (SVG)…</translation>
    </message>
    <message>
        <source>Save the numbers (CSV)…</source>
        <translation>Enregistrer les chiffres (CSV)…</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Board, table, or inbound</source>
        <translation>Panneau, tableau ou demandes reçues</translation>
    </message>
    <message>
        <source>Export to CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>All requests…</source>
        <translation>Toutes les demandes…</translation>
    </message>
    <message>
        <source>Record a request by hand</source>
        <translation>Saisir une demande à la main</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Saisir…</translation>
    </message>
    <message>
        <source>One I wrote elsewhere…</source>
        <translation>Une que j’ai écrite ailleurs…</translation>
    </message>
    <message>
        <source>One somebody sent me…</source>
        <translation>Une que l’on m’a envoyée…</translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <comment>requests that somebody sent me</comment>
        <translation>
            <numerusform>%n à traiter</numerusform>
            <numerusform>%n à traiter</numerusform>
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
            <numerusform>La demande affichée (%n)…</numerusform>
            <numerusform>Les %n demandes affichées…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PNG, SVG or CSV</source>
        <translation>Enregistrer en PNG, SVG ou CSV</translation>
    </message>
    <message>
        <source>{title}: show as a table</source>
        <translation>{title}&#xa0;: voir en tableau</translation>
    </message>
    <message>
        <source>{title}: more</source>
        <translation>{title}&#xa0;: plus</translation>
    </message>
    <message>
        <source>{title}: table</source>
        <translation>{title}&#xa0;: tableau</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a part of a note</comment>
        <translation>gardée</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omise</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>choisie par vous</translation>
    </message>
    <message>
        <source>inside the part before it</source>
        <translation>à l’intérieur de la partie précédente</translation>
    </message>
    <message>
        <source>To mend: {why}</source>
        <translation>À corriger&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Being checked: {why}</source>
        <translation>En cours de vérification&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Good: {why}</source>
        <translation>Bon&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Show what is to mend only</source>
        <translation>Ne voir que ce qui est à corriger</translation>
    </message>
    <message>
        <source>Show every check</source>
        <translation>Voir toutes les vérifications</translation>
    </message>
    <message>
        <source>Coach: {verdict}</source>
        <translation>Coach&#xa0;: {verdict}</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Tout voir</translation>
    </message>
    <message numerus="yes">
        <source>All %n checks good</source>
        <translation>
            <numerusform>%n vérification, tout est bon</numerusform>
            <numerusform>%n vérifications, tout est bon</numerusform>
        </translation>
    </message>
    <message>
        <source>{bad} to mend, {good} good</source>
        <translation>{bad} à corriger, {good} OK</translation>
    </message>
    <message>
        <source>Delete takes it off</source>
        <translation>Suppr l’enlève</translation>
    </message>
    <message>
        <source>Add: {question}</source>
        <translation>Ajouter&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Go to where this is kept</source>
        <translation>Aller là où c’est enregistré</translation>
    </message>
    <message>
        <source>Go to where this is kept: {question}</source>
        <translation>Aller là où c’est enregistré&#xa0;: {question}</translation>
    </message>
    <message numerus="yes">
        <source>then %n more</source>
        <comment>questions</comment>
        <translation>
            <numerusform>puis encore %n</numerusform>
            <numerusform>puis encore %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{verb}: {what}</source>
        <translation>{verb}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>{section}: {verb}</source>
        <translation>{section}&#xa0;: {verb}</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>État&#xa0;: {state}</translation>
    </message>
    <message>
        <source>{row}. {place} of {count}</source>
        <comment>a row of a list, read aloud</comment>
        <translation>{row}. {place} sur {count}</translation>
    </message>
    <message>
        <source>tag</source>
        <comment>a button that adds one</comment>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, in Qt’s letters</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of another year, in Qt’s letters</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>il y a %n an</numerusform>
            <numerusform>il y a %n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>il y a %n mois</numerusform>
            <numerusform>il y a %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}%</source>
        <comment>a share</comment>
        <translation>{number}&#x202f;%</translation>
    </message>
    <message>
        <source>too little data</source>
        <translation>trop peu de données</translation>
    </message>
    <message>
        <source>{rate}% ({low}–{high}%)</source>
        <comment>a share, and the interval in which it may lie</comment>
        <translation>{rate}&#x202f;% ({low}–{high}&#x202f;%)</translation>
    </message>
    <message>
        <source>LinkedIn connections</source>
        <translation>Relations LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn invitations</source>
        <translation>Invitations LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn profile</source>
        <translation>Profil LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn positions</source>
        <translation>Postes LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn education</source>
        <translation>Formation LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn company follows</source>
        <translation>Entreprises suivies sur LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn saved jobs</source>
        <translation>Emplois enregistrés sur LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn job applications</source>
        <translation>Candidatures LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn recommendations received</source>
        <translation>Recommandations LinkedIn reçues</translation>
    </message>
    <message>
        <source>LinkedIn recommendations given</source>
        <translation>Recommandations LinkedIn données</translation>
    </message>
    <message>
        <source>LinkedIn endorsements</source>
        <translation>Compétences LinkedIn validées</translation>
    </message>
    <message>
        <source>LinkedIn notes</source>
        <translation>Notes LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn messages</source>
        <translation>Messages LinkedIn</translation>
    </message>
    <message>
        <source>Connote outreach history</source>
        <translation>Historique des demandes de Connote</translation>
    </message>
    <message>
        <source>Connote contacts</source>
        <translation>Contacts Connote</translation>
    </message>
    <message>
        <source>vCards</source>
        <translation>vCards</translation>
    </message>
    <message>
        <source>Google contacts</source>
        <translation>Contacts Google</translation>
    </message>
    <message>
        <source>Outlook contacts</source>
        <translation>Contacts Outlook</translation>
    </message>
    <message>
        <source>table of people</source>
        <translation>tableau de personnes</translation>
    </message>
    <message numerus="yes">
        <source>(How did it end?|How did %n requests end?)</source>
        <translation>
            <numerusform>Comment s’est-elle terminée&#x202f;?</numerusform>
            <numerusform>Comment %n demandes se sont-elles terminées&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom will you ask?</source>
        <translation>Qui allez-vous solliciter&#x202f;?</translation>
    </message>
    <message>
        <source>Every request you write stands here with its note and what became of it: sent, accepted, replied, helped. One that you wrote elsewhere is recorded by the plus above.</source>
        <translation>Chaque demande que vous écrivez figure ici avec sa note et ce qu’elle est devenue&#xa0;: envoyée, acceptée, a répondu, a aidé. Pour en saisir une écrite ailleurs, utilisez le plus ci-dessus.</translation>
    </message>
    <message>
        <source>Choose somebody to write to</source>
        <translation>Choisir à qui écrire</translation>
    </message>
    <message>
        <source>Who asked you?</source>
        <translation>Qui vous a sollicité&#x202f;?</translation>
    </message>
    <message>
        <source>Invitations that people sent you come in with LinkedIn’s export, each with its note. Accept them, ask for context, or ignore them.</source>
        <translation>Les invitations que l’on vous a envoyées arrivent avec l’export LinkedIn, chacune avec sa note. Acceptez-les, demandez le contexte ou ignorez-les.</translation>
    </message>
    <message>
        <source>Import an export</source>
        <translation>Importer un export</translation>
    </message>
    <message>
        <source>Requests to me</source>
        <translation>Demandes reçues</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Mes demandes</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Europe de l’Ouest</translation>
    </message>
    <message>
        <source>Western European, old Mac</source>
        <translation>Europe de l’Ouest, ancien Mac</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europe centrale</translation>
    </message>
    <message>
        <source>Central European, ISO</source>
        <translation>Europe centrale, ISO</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Balte</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrillique</translation>
    </message>
    <message>
        <source>Cyrillic, KOI8-R</source>
        <translation>Cyrillique, KOI8-R</translation>
    </message>
    <message>
        <source>Cyrillic, KOI8-U</source>
        <translation>Cyrillique, KOI8-U</translation>
    </message>
    <message>
        <source>Cyrillic, ISO</source>
        <translation>Cyrillique, ISO</translation>
    </message>
    <message>
        <source>Cyrillic, old Mac</source>
        <translation>Cyrillique, ancien Mac</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Greek, ISO</source>
        <translation>Grec, ISO</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Japanese, EUC</source>
        <translation>Japonais, EUC</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chinois simplifié</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chinois traditionnel</translation>
    </message>
    <message>
        <source>Say first what you are after: a queue is for a goal.</source>
        <translation>Dites d’abord ce que vous cherchez&#xa0;: une file sert un objectif.</translation>
    </message>
    <message>
        <source>You marked {name} as do not contact.</source>
        <translation>Vous avez marqué {name} «&#x202f;Ne pas contacter&#x202f;».</translation>
    </message>
    <message>
        <source>a subject of {length} characters, {limit} fit</source>
        <translation>un objet de {length} caractères, {limit} au plus</translation>
    </message>
    <message numerus="yes">
        <source>Shorten the subject by %n character(s).</source>
        <translation>
            <numerusform>Raccourcissez l’objet de %n caractère.</numerusform>
            <numerusform>Raccourcissez l’objet de %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to the next</source>
        <translation>Écrire à la personne suivante</translation>
    </message>
    <message>
        <source>Show it</source>
        <comment>their invitation</comment>
        <translation>Voir</translation>
    </message>
    <message>
        <source>LinkedIn allows no new invitation before {day}.</source>
        <translation>LinkedIn n’accepte pas de nouvelle invitation avant le {day}.</translation>
    </message>
    <message>
        <source>There is no contact {id}.</source>
        <translation>Il n’y a pas de contact {id}.</translation>
    </message>
    <message>
        <source>There is no contact “{text}” in the book.</source>
        <translation>Il n’y a pas de contact «&#x202f;{text}&#x202f;» dans le carnet.</translation>
    </message>
    <message>
        <source>{number} contacts fit “{text}”; name one by its id.</source>
        <translation>{number} contacts correspondent à «&#x202f;{text}&#x202f;»&#x202f;; indiquez-en un par son numéro.</translation>
    </message>
    <message>
        <source>Edit your details</source>
        <translation>Modification de vos informations</translation>
    </message>
    <message>
        <source>A contact needs a name, an e-mail address or a profile.</source>
        <translation>Un contact a besoin d’un nom, d’une adresse e-mail ou d’un profil.</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <comment>a step, with a person</comment>
        <translation>Ajout du contact {name}</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Ajout d’un contact</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Modification du contact {name}</translation>
    </message>
    <message>
        <source>{path} is the book itself; choose another file.</source>
        <translation>{path} est le carnet lui-même&#x202f;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{file} is {kind}; nothing was written.</source>
        <translation>{file} est {kind}&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Remove a link of {name}</source>
        <translation>Suppression d’un lien de {name}</translation>
    </message>
    <message>
        <source>Remove from the timeline of {name}</source>
        <translation>Suppression dans la chronologie de {name}</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <comment>a step, with an organization</comment>
        <translation>Ajout de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>An import is running, or another long change: wait until it is done, or cancel it. Nothing was changed.</source>
        <translation>Un import ou une autre longue modification est en cours&#xa0;: attendez la fin ou annulez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no backup of today: {error}</source>
        <translation>Il n’y a pas de sauvegarde d’aujourd’hui&#xa0;: {error}</translation>
    </message>
    <message>
        <source>This is you: the book needs its owner.</source>
        <translation>C’est vous&#xa0;: le carnet a besoin de son propriétaire.</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>Contact {name} oublié</translation>
    </message>
    <message>
        <source>This book is of an older version and can&apos;t be brought up to date: the file or its folder is read-only.</source>
        <translation>Ce carnet vient d’une version antérieure et ne peut pas être mis à jour&#xa0;: le fichier ou son dossier est en lecture seule.</translation>
    </message>
    <message>
        <source>Forget a contact</source>
        <translation>Contact oublié</translation>
    </message>
    <message>
        <source>Hi {{ first_name }}, [[we know each other from {{ shared_place }}. ]]I’m {{ situation }}, and trying to {{ goal }}. Could you help me? {{ my_first_name }}</source>
        <translation>Bonjour {{ first_name }}, [[nous nous connaissons par {{ shared_place }}. Je suis||je suis]] {{ situation }} et je souhaite {{ goal }}. Pourriez-vous m’aider&#x202f;? {{ my_first_name }}</translation>
    </message>
    <message>
        <source>Add how I know {name}</source>
        <translation>Ajout de ce qui me lie à {name}</translation>
    </message>
    <message>
        <source>This shared history was found by comparing positions; change those.</source>
        <translation>Ce passé commun a été trouvé en comparant les postes&#x202f;; modifiez ceux-ci.</translation>
    </message>
    <message>
        <source>Edit how I know {name}</source>
        <translation>Modification de ce qui me lie à {name}</translation>
    </message>
    <message>
        <source>Remove how I know {name}</source>
        <translation>Suppression de ce qui me lie à {name}</translation>
    </message>
    <message>
        <source>Add a position of {name}</source>
        <translation>Ajout d’un poste de {name}</translation>
    </message>
    <message>
        <source>This position is the present one; change the company instead.</source>
        <translation>C’est le poste actuel&#x202f;; modifiez plutôt l’entreprise.</translation>
    </message>
    <message>
        <source>Edit a position of {name}</source>
        <translation>Modification d’un poste de {name}</translation>
    </message>
    <message>
        <source>Remove a position of {name}</source>
        <translation>Suppression d’un poste de {name}</translation>
    </message>
    <message>
        <source>Import {files}</source>
        <translation>Import de {files}</translation>
    </message>
    <message>
        <source>This import is in the book no more: it was taken back.</source>
        <translation>Cet import n’est plus dans le carnet&#xa0;: il a été annulé.</translation>
    </message>
    <message>
        <source>it is about the owner of the export, not about you</source>
        <translation>elle concerne le propriétaire de l’export, pas vous</translation>
    </message>
    <message>
        <source>The book {path} can&apos;t be made: {error}.</source>
        <translation>Le carnet {path} ne peut pas être créé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Prepare the book</source>
        <translation>Préparation du carnet</translation>
    </message>
    <message>
        <source>{start} is after {end}.</source>
        <translation>{start} est après {end}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {error}.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{who} works at {target}, and doesn’t just know people there</source>
        <translation>{who} travaille chez {target} et n’y connaît pas seulement du monde</translation>
    </message>
    <message>
        <source>Ask what only somebody from inside can tell.</source>
        <translation>Demandez ce que seul quelqu’un de l’intérieur peut dire.</translation>
    </message>
    <message>
        <source>names {named}, and the goal is “{goal}”</source>
        <translation>cite {named}, alors que l’objectif est «&#x202f;{goal}&#x202f;»</translation>
    </message>
    <message>
        <source>Name what this goal is after, or choose the other one.</source>
        <translation>Citez ce que vise cet objectif, ou choisissez l’autre.</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n request(s) as gone</source>
        <comment>a button</comment>
        <translation>
            <numerusform>Marquer %n demande comme disparue</numerusform>
            <numerusform>Marquer %n demandes comme disparues</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <comment>something noted in the timeline</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>the message of a request</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Them</source>
        <comment>a group of facts</comment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>a group of facts</comment>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Want</source>
        <comment>a group of facts</comment>
        <translation>But</translation>
    </message>
    <message>
        <source>You</source>
        <comment>a group of facts</comment>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a group of facts</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>the message that is written</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>you withdrew your last request</source>
        <translation>vous avez retiré votre dernière demande</translation>
    </message>
    <message>
        <source>your last request is gone</source>
        <translation>votre dernière demande a disparu</translation>
    </message>
    <message>
        <source>Delete the request from {name}</source>
        <translation>Suppression de la demande de {name}</translation>
    </message>
    <message>
        <source>Correct the date of a request from {name}</source>
        <translation>Date corrigée pour une demande de {name}</translation>
    </message>
    <message>
        <source>Note something about a request from {name}</source>
        <translation>Remarque sur une demande de {name}</translation>
    </message>
    <message>
        <source>Remove what happened to a request from {name}</source>
        <translation>Événement supprimé pour une demande de {name}</translation>
    </message>
    <message>
        <source>Half of all requests are accepted on the same day.</source>
        <translation>La moitié des demandes sont acceptées le jour même.</translation>
    </message>
    <message>
        <source>{state}, again from {day}</source>
        <comment>a state, and when somebody can be asked again</comment>
        <translation>{state}, à nouveau dès le {day}</translation>
    </message>
    <message>
        <source>sent today</source>
        <translation>envoyée aujourd’hui</translation>
    </message>
    <message>
        <source>can be asked again</source>
        <translation>nouvelle demande possible</translation>
    </message>
    <message>
        <source>ask again from {day}</source>
        <translation>à relancer dès le {day}</translation>
    </message>
    <message>
        <source>withdraw now</source>
        <translation>à retirer maintenant</translation>
    </message>
    <message>
        <source>Can be asked again</source>
        <translation>Nouvelle demande possible</translation>
    </message>
    <message>
        <source>accepted the same day</source>
        <translation>acceptée le jour même</translation>
    </message>
    <message>
        <source>Withdraw now: overdue since {day}</source>
        <translation>À retirer maintenant&#xa0;: en retard depuis le {day}</translation>
    </message>
    <message>
        <source>Has most likely expired by {day}</source>
        <translation>A sans doute expiré le {day}</translation>
    </message>
    <message>
        <source>Not copied. If you sent it anyway, mark it again.</source>
        <translation>Pas copiée. Si elle est tout de même envoyée, marquez encore.</translation>
    </message>
    <message>
        <source>{name} invited you on {day}.</source>
        <translation>Invitation de {name} le {day}.</translation>
    </message>
    <message>
        <source>{name} invited you on {day}: “{note}”</source>
        <translation>Invitation de {name} le {day}&#x202f;: «&#x202f;{note}&#x202f;»</translation>
    </message>
    <message>
        <source>No notes left this month; new ones come on {day}.</source>
        <translation>Plus de notes ce mois-ci&#x202f;; de nouvelles le {day}.</translation>
    </message>
    <message>
        <source>worked on the launch together</source>
        <translation>le lancement mené ensemble</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the month</comment>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>today’s date in a note</comment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>Undoing… {share} %</source>
        <translation>Annulation… {share} %</translation>
    </message>
    <message>
        <source>Redoing… {share} %</source>
        <translation>Rétablissement… {share} %</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of the keyboard</comment>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Inbound</source>
        <comment>a tab: requests that others sent me</comment>
        <translation>Reçues</translation>
    </message>
    <message>
        <source>Mark as &amp;Accepted</source>
        <translation>Marquer comme &amp;acceptée</translation>
    </message>
    <message>
        <source>Mark as &amp;Replied</source>
        <translation>Marquer&#xa0;: a &amp;répondu</translation>
    </message>
    <message>
        <source>Mark as &amp;Helped</source>
        <translation>Marquer&#xa0;: a ai&amp;dé</translation>
    </message>
    <message>
        <source>Mark as D&amp;eclined</source>
        <translation>Marquer comme ref&amp;usée</translation>
    </message>
    <message>
        <source>Mark as W&amp;ithdrawn</source>
        <translation>Marquer comme re&amp;tirée</translation>
    </message>
    <message>
        <source>Mark as &amp;Gone</source>
        <translation>Marquer comme d&amp;isparue</translation>
    </message>
    <message>
        <source>Note That I &amp;Thanked Them</source>
        <translation>&amp;Noter que j’ai remercié</translation>
    </message>
    <message>
        <source>Requests: note that you thanked them</source>
        <translation>Demandes&#xa0;: noter que vous avez remercié</translation>
    </message>
    <message>
        <source>&amp;Accept Their Request</source>
        <translation>&amp;Accepter sa demande</translation>
    </message>
    <message>
        <source>&amp;Ignore Their Request</source>
        <translation>I&amp;gnorer sa demande</translation>
    </message>
    <message>
        <source>Connote can’t start. This is a mistake in Connote, not yours, and the book is whole. What happened is kept in {file}</source>
        <translation>Connote ne peut pas démarrer. C’est une erreur de Connote, pas de vous, et le carnet est intact. Ce qui s’est passé est noté dans {file}</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Annuler (Échap)</translation>
    </message>
    <message>
        <source>Ask {name} for context</source>
        <translation>Demander le contexte à {name}</translation>
    </message>
    <message>
        <source>You asked for context</source>
        <translation>Vous avez demandé le contexte</translation>
    </message>
    <message>
        <source>Context asked</source>
        <translation>Contexte demandé</translation>
    </message>
    <message>
        <source>Templates: begin another variant of a part</source>
        <translation>Modèles&#xa0;: commencer une autre variante d’une partie</translation>
    </message>
    <message>
        <source>The {name} that began in this variant has no {{% end{name} %}} in it.</source>
        <translation>Le {name} commencé dans cette variante n’y a pas de {{% end{name} %}}.</translation>
    </message>
    <message>
        <source>|| parts variants inside [[ ]]. For the signs themselves write \||.</source>
        <translation>|| sépare des variantes à l’intérieur de [[ ]]. Pour écrire ces signes&#xa0;: \||.</translation>
    </message>
    <message>
        <source>A template holds {most} variants at most.</source>
        <translation>Un modèle contient au plus {most} variantes.</translation>
    </message>
    <message>
        <source>A shorter variant: no room for the best</source>
        <translation>Variante plus courte&#xa0;: pas de place pour la meilleure</translation>
    </message>
    <message>
        <source>Not its best variant: {why}</source>
        <translation>Pas sa meilleure variante ({why})</translation>
    </message>
    <message>
        <source>||  Variant</source>
        <translation>||  Variante</translation>
    </message>
</context>
</TS>
