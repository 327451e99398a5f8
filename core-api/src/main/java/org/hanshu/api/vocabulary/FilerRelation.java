package org.hanshu.api.vocabulary;

/** Who files, seen from the worker 提出人. */
public enum FilerRelation implements Word {
    SELF("本人", "the worker"),
    FAMILY("亲属", "family"),
    REPRESENTATIVE("职工代表", "representative"),
    LAWYER("律师", "lawyer"),
    TIPSTER("知情人", "somebody who knows of it"),
    UNION("工会", "union"),
    AGENCY("有关部门", "agency");

    private final String zh;
    private final String en;

    FilerRelation(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
