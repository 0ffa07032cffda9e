### Lire le résultat d'une personne, et commencer son dossier.

desk-result = Lire un résultat
desk-files = Personnes

## Lire
result-title = Lire un résultat
result-book = Nouveau rendez-vous pour cette personne
result-lead = La personne montre le code de son résultat. Ses réponses viennent de son téléphone : rien n'est gardé tant que vous ne commencez pas un dossier.
result-code = Code
result-code-hint = Scannez le code, ou tapez les lettres qui sont dessous.
result-read = Lire
result-photo = Ou prenez le code en photo
result-photo-reading = Lecture de la photo…
result-photo-nothing = Aucun code n'est visible sur cette photo. Approchez-vous, évitez les reflets, puis essayez encore.
result-photo-lost = La lecture des photos n'a pas pu être chargée. Tapez les lettres du code.
result-photo-strange = Ce fichier n'est pas une image que ce navigateur sait lire. Choisissez une photo JPEG ou PNG, ou une capture d'écran.
result-another = Lire un autre résultat

## Refus
result-refused-missing = Scannez le code ou tapez ses lettres.
result-refused-foreign = Ce n'est pas le code d'un résultat. Un résultat commence par J1. Demandez à la personne d'ouvrir la page de son résultat.
result-refused-newer = Ce code vient d'une version plus récente de l'application. Rechargez cette page, puis lisez-le encore.
result-refused-damaged = Il manque des lettres, ou une lettre est fausse. Comparez avec l'écran de la personne, puis essayez encore.
result-refused-scanner = Le scanner tape comme sur un autre clavier que celui de cet ordinateur. Réglez le scanner sur le clavier de l'ordinateur (souvent : français de Belgique), ou tapez les lettres du code.

## Ce qui est lu
result-answers = Ses réponses
result-seen = Ce que la personne a vu
result-unknown-rules = Cette application ne connaît pas les règles de ce jour-là. Voici ce que disent les règles en vigueur.
result-in-force = Ce que disent les règles en vigueur
result-unknown-rule = Son écran nommait la règle { $rule }.
result-today = Aujourd'hui
result-on-with = Le { $date }, avec la version { $version } des règles
result-same = Aujourd'hui, les règles en vigueur disent la même chose.
result-changed = Aujourd'hui, les règles en vigueur disent autre chose.

## Un autre jour
result-preview-title = Un autre jour, d'autres règles
result-preview-text = Passé ou à venir : par exemple le jour d'un rendez-vous.
result-preview-day = Jour
result-preview-rules = Règles
result-preview-named = Celles de son résultat
result-preview-in-force = { $version } (en vigueur)
result-preview-show = Montrer
result-preview-shown = Au jour choisi
result-preview-same = Le résultat est le même que ce que la personne a vu.
result-preview-changed = Le résultat n'est pas celui que la personne a vu.
result-preview-day-wrong = Choisissez un jour entre 1900 et 2100.

## Commencer un dossier
file-start-title = Commencer un dossier
file-start-text = Les réponses de la personne, ce résultat et la version des règles sont alors gardés.
file-birth-year = Année de naissance (facultatif)
file-consent = La personne accepte que le centre garde son nom, de quoi la joindre et ses réponses, aussi sur son séjour et sa santé.
file-start = Commencer le dossier

## Dossiers
people-title = Personnes
people-find = Chercher une personne
people-search = Nom, téléphone ou référence
people-appointments = Rendez-vous
people-files = Dossiers
people-none-found = Personne n'est connu sous ce nom, ce numéro ou cette référence. Essayez le début du nom, une autre façon de l'écrire, ou le téléphone.
people-more = Voici les plus récents. Écrivez-en plus pour trouver les autres.
file-erased = La personne est effacée, avec ses réponses. Le dossier reste compté dans les chiffres.
file-erase-sure = Effacer son nom, son année de naissance, son téléphone, son e-mail et ses réponses ? On ne peut pas revenir en arrière. Ses rendez-vous sont effacés à part.
file-actions = Ce que vous pouvez faire
appointment-count = { $count ->
    [one] { $count } rendez-vous
   *[other] { $count } rendez-vous
}
file-search-all = Voir les dossiers les plus récents
file-count = { $count ->
    [one] { $count } dossier
   *[other] { $count } dossiers
}
file-none = Aucun dossier encore. Lisez un résultat, puis commencez un dossier avec l'accord de la personne.
file-born = Naissance : { $year }
file-opened-on = Commencé le { $date }
file-title = Dossier
file-back = Chercher une autre personne
file-unknown = Ce dossier n'existe pas.
file-started = Le dossier est commencé.
file-started-before = Ce dossier existait déjà, avec les mêmes réponses.
file-opened = Dossier commencé
file-opened-by = par { $name }
file-consented = Accord de la personne
file-unreadable = Les réponses de ce dossier ne peuvent pas être lues par cette version de l'application.
