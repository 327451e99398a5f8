package org.hanshu.api.imports;

import org.hanshu.api.vocabulary.Word;

/** Where an import stands 导入状态. */
public enum ImportStatus implements Word {
    RUNNING("进行中", "running"),
    DONE("已完成", "done"),
    FAILED("失败", "failed");

    private final String zh;
    private final String en;

    ImportStatus(String zh, String en) {
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
