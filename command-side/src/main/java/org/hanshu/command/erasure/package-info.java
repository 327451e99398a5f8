/** How somebody's personal data is erased 删除个人信息 from every case in which they claimed. */
@NullMarked
package org.hanshu.command.erasure;

import org.jspecify.annotations.NullMarked;
