"""Making the parser's weights. Needs the extra `training` (torch; an ordinary processor is enough).

A recipe (`weights/*.toml`) tells what goes in. Its files are looked for in the folders that are
named: one with treebanks of Universal Dependencies, one with raw texts, `tests/trees`:

    D="--folders TREEBANKS TEXTS tests/trees"; R=workbench/syntax/weights/english.toml
    python -m workbench.syntax.training.silver news-ru.txt silver-ru.conllu
    python -m workbench.syntax.training make pretraining $R pre.pt $D --steps 1300
    python -m workbench.syntax.training make training $R 1.pt $D --begin pre.pt --steps 3000
    python -m workbench.syntax.training store 1.pt english.npz $R
    python -m workbench.syntax.training.teacher --encoder FOLDER make $R teacher.pt $D
    python -m workbench.syntax.training.teacher --encoder FOLDER tell teacher.pt sotu.txt \\
        silver-en.conllu …
    python -m workbench.syntax.training.agreed sotu.txt 1.npz agreed-en.conllu --first 0.npz …
    python -m workbench.syntax.training heat english.npz en_ewt-ud-test.conllu --language en
    python -m workbench.syntax.training measure english.npz $D

`make training` may be repeated from the state before (`--begin`): a round the more. `store` prints
the hash that goes into the recipe under `[result]`; what `heat` prints goes under `[heat]`, then
`store` again. Trees of our own are checked, shown and compared by
`python -m workbench.syntax.training.trees`.

uk_iu and en_gum are for measuring alone: their licences forbid what ours allows. So are the tests
of ru_gsd and en_ewt, the odd documents of ru_pud, and the test part of our own trees.
"""
