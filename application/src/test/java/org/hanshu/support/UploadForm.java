package org.hanshu.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** A multipart form with a file and its format. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record UploadForm(String fileName, byte[] file, String format) {

    private static final String BOUNDARY = "form-of-a-test-5f1c";

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] body() {
        var body = new ByteArrayOutputStream();
        body.writeBytes(part("form-data; name=\"format\""));
        body.writeBytes((format + "\r\n").getBytes(UTF_8));
        body.writeBytes(part("form-data; name=\"file\"; filename=\"" + fileName + "\""));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return body.toByteArray();
    }

    private static byte[] part(String disposition) {
        return ("--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\n\r\n").getBytes(UTF_8);
    }
}
