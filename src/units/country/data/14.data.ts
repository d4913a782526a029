import type { ProvinceData } from "../province";

/** Tỉnh Sơn La. Made by `npm run country` from scripts/country, where its sources are named. */
export const province: ProvinceData = {
  code: "14",
  name: "Tỉnh Sơn La",
  communes: `
03646|Phường Tô Hiệu
03664|Phường Chiềng An
03670|Phường Chiềng Cơi
03679|Phường Chiềng Sinh
03688|Xã Mường Chiên
03694|Xã Mường Giôn
03703|Xã Quỳnh Nhai
03712|Xã Mường Sại
03721|Xã Thuận Châu
03724|Xã Bình Thuận
03727|Xã Mường É
03754|Xã Chiềng La
03757|Xã Mường Khiêng
03760|Xã Mường Bám
03763|Xã Long Hẹ
03781|Xã Co Mạ
03784|Xã Nậm Lầu
03799|Xã Muổi Nọi
03808|Xã Mường La
03814|Xã Chiềng Lao
03820|Xã Ngọc Chiến
03847|Xã Mường Bú
03850|Xã Chiềng Hoa
03856|Xã Bắc Yên
03862|Xã Xím Vàng
03868|Xã Tà Xùa
03871|Xã Pắc Ngà
03880|Xã Tạ Khoa
03892|Xã Chiềng Sại
03901|Xã Suối Tọ
03907|Xã Mường Cơi
03910|Xã Phù Yên
03922|Xã Gia Phù
03943|Xã Mường Bang
03958|Xã Tường Hạ
03961|Xã Kim Bon
03970|Xã Tân Phong
03979|Phường Mộc Sơn
03980|Phường Mộc Châu
03982|Phường Thảo Nguyên
03985|Xã Chiềng Sơn
03997|Xã Tân Yên
04000|Xã Đoàn Kết
04006|Xã Song Khủa
04018|Xã Tô Múa
04033|Phường Vân Sơn
04045|Xã Lóng Sập
04048|Xã Vân Hồ
04057|Xã Xuân Nha
04075|Xã Yên Châu
04078|Xã Chiềng Hặc
04087|Xã Yên Sơn
04096|Xã Lóng Phiêng
04099|Xã Phiêng Khoài
04105|Xã Mai Sơn
04108|Xã Chiềng Sung
04117|Xã Mường Chanh
04123|Xã Chiềng Mung
04132|Xã Chiềng Mai
04136|Xã Tà Hộc
04144|Xã Phiêng Cằm
04159|Xã Phiêng Pằn
04168|Xã Sông Mã
04171|Xã Bó Sinh
04183|Xã Mường Lầm
04186|Xã Nậm Ty
04195|Xã Chiềng Sơ
04204|Xã Chiềng Khoong
04210|Xã Huổi Một
04219|Xã Mường Hung
04222|Xã Chiềng Khương
04228|Xã Púng Bánh
04231|Xã Sốp Cộp
04240|Xã Mường Lèo
04246|Xã Mường Lạn
`,
  predecessors: `
#116|Thành phố Sơn La|Tỉnh Sơn La
03646|Phường Chiềng Lề|03646
03649|Phường Tô Hiệu|03646
03652|Phường Quyết Thắng|03646
03655|Phường Quyết Tâm|03646
03658|Xã Chiềng Cọ|03670
03661|Xã Chiềng Đen|03664
03664|Xã Chiềng Xôm|03664
03667|Phường Chiềng An|03664
03670|Phường Chiềng Cơi|03670
03673|Xã Chiềng Ngần|03679
03676|Xã Hua La|03670
03679|Phường Chiềng Sinh|03679
#118|Huyện Quỳnh Nhai|Tỉnh Sơn La
03682|Xã Mường Chiên|03688
03685|Xã Cà Nàng|03688
03688|Xã Chiềng Khay|03688
03694|Xã Mường Giôn|03694
03697|Xã Pá Ma Pha Khinh|03694
03700|Xã Chiềng Ơn|03703
03703|Thị trấn Mường Giàng|03703
03706|Xã Chiềng Bằng|03703
03709|Xã Mường Sại|03712
03712|Xã Nặm Ét|03712
03718|Xã Chiềng Khoang|03703
#119|Huyện Thuận Châu|Tỉnh Sơn La
03721|Thị trấn Thuận Châu|03721
03724|Xã Phổng Lái|03724
03727|Xã Mường é|03727
03730|Xã Chiềng Pha|03724
03733|Xã Chiềng La|03754
03736|Xã Chiềng Ngàm|03754
03739|Xã Liệp Tè|03757
03742|Xã é Tòng|03763
03745|Xã Phổng Lập|03727
03748|Xã Phổng Ly|03721
03754|Xã Nong Lay|03754
03757|Xã Mường Khiêng|03757
03760|Xã Mường Bám|03760
03763|Xã Long Hẹ|03763
03766|Xã Chiềng Bôm|03784
03769|Xã Thôm Mòn|03721
03772|Xã Tông Lạnh|03721
03775|Xã Tông Cọ|03754
03778|Xã Bó Mười|03757
03781|Xã Co Mạ|03781
03784|Xã Púng Tra|03784
03787|Xã Chiềng Pấc|03721
03790|Xã Nậm Lầu|03784
03793|Xã Bon Phặng|03799
03796|Xã Co Tòng|03781
03799|Xã Muổi Nọi|03799
03802|Xã Pá Lông|03781
03805|Xã Bản Lầm|03799
#120|Huyện Mường La|Tỉnh Sơn La
03808|Thị trấn Ít Ong|03808
03811|Xã Nậm Giôn|03814
03814|Xã Chiềng Lao|03814
03817|Xã Hua Trai|03814
03820|Xã Ngọc Chiến|03820
03823|Xã Mường Trai|03808
03826|Xã Nậm Păm|03808
03829|Xã Chiềng Muôn|03808
03832|Xã Chiềng Ân|03850
03835|Xã Pi Toong|03808
03838|Xã Chiềng Công|03850
03841|Xã Tạ Bú|03847
03844|Xã Chiềng San|03808
03847|Xã Mường Bú|03847
03850|Xã Chiềng Hoa|03850
03853|Xã Mường Chùm|03847
#121|Huyện Bắc Yên|Tỉnh Sơn La
03856|Thị trấn Bắc Yên|03856
03859|Xã Phiêng Ban|03856
03862|Xã Hang Chú|03862
03865|Xã Xím Vàng|03862
03868|Xã Tà Xùa|03868
03869|Xã Háng Đồng|03868
03871|Xã Pắc Ngà|03871
03874|Xã Làng Chếu|03868
03877|Xã Chim Vàn|03871
03880|Xã Mường Khoa|03880
03883|Xã Song Pe|03856
03886|Xã Hồng Ngài|03856
03889|Xã Tạ Khoa|03880
03890|Xã Hua Nhàn|03880
03892|Xã Phiêng Côn|03892
03895|Xã Chiềng Sại|03892
#122|Huyện Phù Yên|Tỉnh Sơn La
03901|Xã Suối Tọ|03901
03904|Xã Mường Thải|03907
03907|Xã Mường Cơi|03907
03910|Thị trấn Quang Huy|03910
03916|Xã Huy Thượng|03910
03919|Xã Tân Lang|03907
03922|Xã Gia Phù|03922
03925|Xã Tường Phù|03922
03928|Xã Huy Hạ|03910
03931|Xã Huy Tân|03910
03934|Xã Mường Lang|03943
03937|Xã Suối Bau|03922
03940|Xã Huy Tường|03910
03943|Xã Mường Do|03943
03946|Xã Sập Xa|03922
03949|Xã Tường Thượng|03958
03952|Xã Tường Tiến|03958
03955|Xã Tường Phong|03958
03958|Xã Tường Hạ|03958
03961|Xã Kim Bon|03961
03964|Xã Mường Bang|03943
03967|Xã Đá Đỏ|03961
03970|Xã Tân Phong|03970
03973|Xã Nam Phong|03970
03976|Xã Bắc Phong|03970
#123|Thị xã Mộc Châu|Tỉnh Sơn La
03979|Phường Mộc Sơn|03979
03980|Phường Mộc Lỵ|03980
03982|Phường Thảo Nguyên|03982
03983|Phường Bình Minh|04033
03984|Phường Cờ Đỏ|03982
03985|Xã Chiềng Sơn|03985
03997|Xã Tân Yên|03997
04000|Xã Đoàn Kết|04000
04012|Xã Chiềng Hắc|03980
04015|Xã Chiềng Chung|04000
04024|Xã Chiềng Khừa|04045
04027|Phường Mường Sang|03980
04030|Phường Đông Sang|03979
04033|Phường Vân Sơn|04033
04045|Xã Lóng Sập|04045
#124|Huyện Yên Châu|Tỉnh Sơn La
04063|Xã Chiềng Đông|04075
04066|Xã Sặp Vạt|04075
04069|Xã Chiềng Sàng|04075
04072|Xã Chiềng Pằn|04075
04075|Thị trấn Yên Châu|04075
04078|Xã Chiềng Hặc|04078
04081|Xã Mường Lựm|04078
04084|Xã Chiềng On|04087
04087|Xã Yên Sơn|04087
04090|Xã Chiềng Khoi|04075
04093|Xã Tú Nang|04078
04096|Xã Lóng Phiêng|04096
04099|Xã Phiêng Khoài|04099
04102|Xã Chiềng Tương|04096
#125|Huyện Mai Sơn|Tỉnh Sơn La
04105|Thị trấn Hát Lót|04105
04108|Xã Chiềng Sung|04108
04111|Xã Mường Bằng|04123
04114|Xã Chiềng Chăn|04108
04117|Xã Mường Chanh|04117
04120|Xã Chiềng Ban|04132
04123|Xã Chiềng Mung|04123
04126|Xã Mường Bon|04123
04129|Xã Chiềng Chung|04117
04132|Xã Chiềng Mai|04132
04135|Xã Hát Lót|04105
04136|Xã Nà Bó|04136
04138|Xã Cò Nòi|04105
04141|Xã Chiềng Nơi|04144
04144|Xã Phiêng Cằm|04144
04147|Xã Chiềng Dong|04132
04150|Xã Chiềng Kheo|04132
04153|Xã Chiềng Ve|04132
04156|Xã Chiềng Lương|04159
04159|Xã Phiêng Pằn|04159
04162|Xã Nà Ớt|04159
04165|Xã Tà Hộc|04136
#126|Huyện Sông Mã|Tỉnh Sơn La
04168|Thị trấn Sông Mã|04168
04171|Xã Bó Sinh|04171
04174|Xã Pú Bẩu|04171
04177|Xã Chiềng Phung|04186
04180|Xã Chiềng En|04171
04183|Xã Mường Lầm|04183
04186|Xã Nậm Ty|04186
04189|Xã Đứa Mòn|04183
04192|Xã Yên Hưng|04195
04195|Xã Chiềng Sơ|04195
04198|Xã Nà Nghịu|04168
04201|Xã Nậm Mằn|04210
04204|Xã Chiềng Khoong|04204
04207|Xã Chiềng Cang|04219
04210|Xã Huổi Một|04210
04213|Xã Mường Sai|04222
04216|Xã Mường Cai|04204
04219|Xã Mường Hung|04219
04222|Xã Chiềng Khương|04222
#127|Huyện Sốp Cộp|Tỉnh Sơn La
04225|Xã Sam Kha|04228
04228|Xã Púng Bánh|04228
04231|Xã Sốp Cộp|04231
04234|Xã Dồm Cang|04228
04237|Xã Nậm Lạnh|04231
04240|Xã Mường Lèo|04240
04243|Xã Mường Và|04231
04246|Xã Mường Lạn|04246
#128|Huyện Vân Hồ|Tỉnh Sơn La
03994|Xã Suối Bàng|04018
04006|Xã Song Khủa|04006
04009|Xã Liên Hòa|04006
04018|Xã Tô Múa|04018
04021|Xã Mường Tè|04006
04036|Xã Chiềng Khoa|04018
04039|Xã Mường Men|04048
04042|Xã Quang Minh|04006
04048|Xã Vân Hồ|04048
04051|Xã Lóng Luông|04048
04054|Xã Chiềng Yên|04048
04056|Xã Chiềng Xuân|03985
04057|Xã Xuân Nha|04057
04058|Xã Tân Xuân|04057
`,
};
