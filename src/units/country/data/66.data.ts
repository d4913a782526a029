import type { ProvinceData } from "../province";

/** Tỉnh Đắk Lắk. Made by `npm run country` from scripts/country, where its sources are named. */
export const province: ProvinceData = {
  code: "66",
  name: "Tỉnh Đắk Lắk",
  communes: `
22015|Phường Tuy Hoà
22045|Phường Bình Kiến
22051|Phường Sông Cầu
22057|Xã Xuân Lộc
22060|Xã Xuân Cảnh
22075|Xã Xuân Thọ
22076|Phường Xuân Đài
22081|Xã Đồng Xuân
22090|Xã Xuân Lãnh
22096|Xã Phú Mỡ
22111|Xã Xuân Phước
22114|Xã Tuy An Bắc
22120|Xã Tuy An Đông
22132|Xã Tuy An Tây
22147|Xã Ô Loan
22153|Xã Tuy An Nam
22165|Xã Sơn Hoà
22171|Xã Tây Sơn
22177|Xã Vân Hoà
22192|Xã Suối Trai
22207|Xã Sông Hinh
22222|Xã Đức Bình
22225|Xã Ea Bá
22237|Xã Ea Ly
22240|Phường Phú Yên
22250|Xã Sơn Thành
22255|Xã Tây Hoà
22258|Phường Đông Hoà
22261|Phường Hoà Hiệp
22276|Xã Hoà Thịnh
22285|Xã Hoà Mỹ
22291|Xã Hoà Xuân
22303|Xã Phú Hoà 2
22319|Xã Phú Hoà 1
24121|Phường Tân Lập
24133|Phường Buôn Ma Thuột
24154|Phường Thành Nhất
24163|Phường Tân An
24169|Phường Ea Kao
24175|Xã Hoà Phú
24181|Xã Ea Drăng
24184|Xã Ea H'Leo
24187|Xã Ea Hiao
24193|Xã Ea Wy
24208|Xã Ea Khăl
24211|Xã Ea Súp
24214|Xã Ia Lốp
24217|Xã Ea Rốk
24221|Xã Ia Rvê
24229|Xã Ea Bung
24235|Xã Buôn Đôn
24241|Xã Ea Wer
24250|Xã Ea Nuôl
24259|Xã Quảng Phú
24265|Xã Ea Kiết
24277|Xã Ea Tul
24280|Xã Cư M'gar
24286|Xã Ea M'Droh
24301|Xã Cuôr Đăng
24305|Phường Buôn Hồ
24310|Xã Krông Búk
24313|Xã Cư Pơng
24316|Xã Pơng Drang
24328|Xã Ea Drông
24340|Phường Cư Bao
24343|Xã Krông Năng
24346|Xã Dliê Ya
24352|Xã Tam Giang
24364|Xã Phú Xuân
24373|Xã Ea Kar
24376|Xã Ea Knốp
24400|Xã Ea Păl
24403|Xã Ea Ô
24406|Xã Cư Yang
24412|Xã M'Drắk
24415|Xã Cư Prao
24433|Xã Ea Riêng
24436|Xã Cư M'ta
24444|Xã Krông Á
24445|Xã Ea Trang
24448|Xã Krông Bông
24454|Xã Dang Kang
24472|Xã Hoà Sơn
24478|Xã Cư Pui
24484|Xã Yang Mao
24490|Xã Krông Pắc
24496|Xã Ea Kly
24502|Xã Ea Phê
24505|Xã Ea Knuếc
24526|Xã Tân Tiến
24529|Xã Vụ Bổn
24538|Xã Krông Ana
24540|Xã Ea Ning
24544|Xã Ea Ktur
24559|Xã Ea Na
24561|Xã Dray Bhăng
24568|Xã Dur Kmăl
24580|Xã Liên Sơn Lắk
24595|Xã Đắk Liêng
24598|Xã Đắk Phơi
24604|Xã Krông Nô
24607|Xã Nam Ka
`,
  predecessors: `
#555|Thành phố Tuy Hòa|Tỉnh Phú Yên
22015|Phường 1|22015
22018|Phường 2|22015
22024|Phường 9|22045|22015
22030|Phường 4|22015
22033|Phường 5|22015
22036|Phường 7|22015
22040|Phường Phú Thạnh|22240
22041|Phường Phú Đông|22240
22042|Xã Hòa Kiến|22045
22045|Xã Bình Kiến|22045
22162|Xã An Phú|22045
22240|Phường Phú Lâm|22240
#557|Thị xã Sông Cầu|Tỉnh Phú Yên
22051|Phường Xuân Phú|22051
22052|Xã Xuân Lâm|22075
22053|Phường Xuân Thành|22076
22054|Xã Xuân Hải|22057
22057|Xã Xuân Lộc|22057
22060|Xã Xuân Bình|22060
22066|Xã Xuân Cảnh|22060
22069|Xã Xuân Thịnh|22051
22072|Xã Xuân Phương|22051
22073|Phường Xuân Yên|22051
22075|Xã Xuân Thọ 1|22075
22076|Phường Xuân Đài|22076
22078|Xã Xuân Thọ 2|22075
#558|Huyện Đồng Xuân|Tỉnh Phú Yên
22081|Thị trấn La Hai|22081
22084|Xã Đa Lộc|22090
22087|Xã Phú Mỡ|22096
22090|Xã Xuân Lãnh|22090
22093|Xã Xuân Long|22081
22096|Xã Xuân Quang 1|22096
22099|Xã Xuân Sơn Bắc|22081
22102|Xã Xuân Quang 2|22081
22105|Xã Xuân Sơn Nam|22081
22108|Xã Xuân Quang 3|22111
22111|Xã Xuân Phước|22111
#559|Huyện Tuy An|Tỉnh Phú Yên
22114|Thị trấn Chí Thạnh|22114
22117|Xã An Dân|22114
22120|Xã An Ninh Tây|22120
22123|Xã An Ninh Đông|22120
22126|Xã An Thạch|22120
22129|Xã An Định|22114
22132|Xã An Nghiệp|22132
22138|Xã An Cư|22147
22141|Xã An Xuân|22132
22144|Xã An Lĩnh|22132
22147|Xã An Hòa Hải|22147
22150|Xã An Hiệp|22147
22153|Xã An Mỹ|22153
22156|Xã An Chấn|22153
22159|Xã An Thọ|22153
#560|Huyện Sơn Hòa|Tỉnh Phú Yên
22165|Thị trấn Củng Sơn|22165
22168|Xã Phước Tân|22171
22171|Xã Sơn Hội|22171
22174|Xã Sơn Định|22177
22177|Xã Sơn Long|22177
22180|Xã Cà Lúi|22171
22183|Xã Sơn Phước|22165
22186|Xã Sơn Xuân|22177
22189|Xã Sơn Nguyên|22165
22192|Xã Ea Chà Rang|22192
22195|Xã Krông Pa|22192
22198|Xã Suối Bạc|22165
22201|Xã Sơn Hà|22165
22204|Xã Suối Trai|22192
#561|Huyện Sông Hinh|Tỉnh Phú Yên
22207|Thị trấn Hai Riêng|22207
22210|Xã Ea Lâm|22237
22213|Xã Đức Bình Tây|22222
22216|Xã Ea Bá|22225
22219|Xã Sơn Giang|22222
22222|Xã Đức Bình Đông|22222
22225|Xã Ea Bar|22225|22237
22228|Xã Ea Bia|22222|22207
22231|Xã Ea Trol|22207
22234|Xã Sông Hinh|22207
22237|Xã Ea Ly|22237
#562|Huyện Tây Hòa|Tỉnh Phú Yên
22249|Xã Sơn Thành Tây|22250
22250|Xã Sơn Thành Đông|22250
22252|Xã Hòa Bình 1|22240|22255
22255|Thị trấn Phú Thứ|22255
22264|Xã Hòa Phong|22255
22270|Xã Hòa Phú|22250
22273|Xã Hòa Tân Tây|22255
22276|Xã Hòa Đồng|22276
22285|Xã Hòa Mỹ Đông|22285
22288|Xã Hòa Mỹ Tây|22285
22294|Xã Hòa Thịnh|22276
#563|Huyện Phú Hòa|Tỉnh Phú Yên
22303|Xã Hòa Quang Bắc|22303
22306|Xã Hòa Quang Nam|22303
22309|Xã Hòa Hội|22319
22312|Xã Hòa Trị|22303|22015
22315|Xã Hòa An|22319|22015
22318|Xã Hòa Định Đông|22319
22319|Thị Trấn Phú Hòa|22319
22321|Xã Hòa Định Tây|22319
22324|Xã Hòa Thắng|22319
#564|Thị xã Đông Hòa|Tỉnh Phú Yên
22243|Xã Hòa Thành|22240
22246|Phường Hòa Hiệp Bắc|22261|22240
22258|Phường Hòa Vinh|22258
22261|Phường Hòa Hiệp Trung|22261
22267|Xã Hòa Tân Đông|22258
22279|Phường Hòa Xuân Tây|22258
22282|Phường Hòa Hiệp Nam|22261
22291|Xã Hòa Xuân Đông|22291
22297|Xã Hòa Tâm|22291
22300|Xã Hòa Xuân Nam|22291
#643|Thành phố Buôn Ma Thuột|Tỉnh Đắk Lắk
24118|Phường Tân Lập|24121
24121|Phường Tân Hòa|24121
24124|Phường Tân An|24163
24130|Phường Thành Nhất|24154
24133|Phường Thành Công|24133
24136|Phường Tân Lợi|24133
24142|Phường Tân Thành|24133
24145|Phường Tân Tiến|24133
24148|Phường Tự An|24133
24151|Phường Ea Tam|24169
24154|Phường Khánh Xuân|24154
24157|Xã Hòa Thuận|24163
24160|Xã Cư ÊBur|24133
24163|Xã Ea Tu|24163
24166|Xã Hòa Thắng|24121
24169|Xã Ea Kao|24169
24172|Xã Hòa Phú|24175
24175|Xã Hòa Khánh|24175
24178|Xã Hòa Xuân|24175
#644|Thị Xã Buôn Hồ|Tỉnh Đắk Lắk
24305|Phường An Lạc|24305
24308|Phường An Bình|24305
24311|Phường Thiện An|24305
24318|Phường Đạt Hiếu|24305
24322|Phường Đoàn Kết|24305
24328|Xã Ea Drông|24328
24331|Phường Thống Nhất|24305
24332|Phường Bình Tân|24340
24334|Xã Ea Siên|24328
24337|Xã Bình Thuận|24340
24340|Xã Cư Bao|24340
#645|Huyện Ea H'leo|Tỉnh Đắk Lắk
24181|Thị trấn Ea Drăng|24181
24184|Xã Ea H'leo|24184
24187|Xã Ea Sol|24187
24190|Xã Ea Ral|24181
24193|Xã Ea Wy|24193
24194|Xã Cư A Mung|24193
24196|Xã Cư Mốt|24193
24199|Xã Ea Hiao|24187
24202|Xã Ea Khal|24208
24205|Xã Dliê Yang|24181
24207|Xã Ea Tir|24208
24208|Xã Ea Nam|24208
#646|Huyện Ea Súp|Tỉnh Đắk Lắk
24211|Thị trấn Ea Súp|24211
24214|Xã Ia Lốp|24214
24215|Xã Ia JLơi|24217
24217|Xã Ea Rốk|24217
24220|Xã Ya Tờ Mốt|24229
24221|Xã Ia RVê|24221
24223|Xã Ea Lê|24211
24226|Xã Cư KBang|24217
24229|Xã Ea Bung|24229
24232|Xã Cư M'Lan|24211
#647|Huyện Buôn Đôn|Tỉnh Đắk Lắk
24235|Xã Krông Na|24235
24238|Xã Ea Huar|24241
24241|Xã Ea Wer|24241
24244|Xã Tân Hòa|24241
24247|Xã Cuôr KNia|24250
24250|Xã Ea Bar|24250
24253|Xã Ea Nuôl|24250
#648|Huyện Cư M'gar|Tỉnh Đắk Lắk
24256|Thị trấn Ea Pốk|24259
24259|Thị trấn Quảng Phú|24259
24262|Xã Quảng Tiến|24259
24264|Xã Ea Kuêh|24265
24265|Xã Ea Kiết|24265
24268|Xã Ea Tar|24277
24271|Xã Cư Dliê M'nông|24277
24274|Xã Ea H'đing|24280
24277|Xã Ea Tul|24277
24280|Xã Ea KPam|24280
24283|Xã Ea M'Droh|24286
24286|Xã Quảng Hiệp|24286
24289|Xã Cư M'gar|24280
24292|Xã Ea Drơng|24301
24295|Xã Ea M'nang|24286
24298|Xã Cư Suê|24259
24301|Xã Cuôr Đăng|24301
#649|Huyện Krông Búk|Tỉnh Đắk Lắk
24307|Xã Cư Né|24310
24310|Xã Chứ Kbô|24310
24313|Xã Cư Pơng|24313
24314|Xã Ea Sin|24313
24316|Thị trấn Pơng Drang|24316
24317|Xã Tân Lập|24316
24319|Xã Ea Ngai|24316
#650|Huyện Krông Năng|Tỉnh Đắk Lắk
24343|Thị trấn Krông Năng|24343
24346|Xã Dliê Ya|24346
24349|Xã Ea Tóh|24346
24352|Xã Ea Tam|24352
24355|Xã Phú Lộc|24343
24358|Xã Tam Giang|24352
24359|Xã Ea Púk|24364
24360|Xã Ea Dăh|24364
24361|Xã Ea Hồ|24343
24364|Xã Phú Xuân|24364
24367|Xã Cư Klông|24352
24370|Xã Ea Tân|24346
#651|Huyện Ea Kar|Tỉnh Đắk Lắk
24373|Thị trấn Ea Kar|24373
24376|Thị trấn Ea Knốp|24376
24379|Xã Ea Sô|24376
24380|Xã Ea Sar|24376
24382|Xã Xuân Phú|24373
24385|Xã Cư Huê|24373
24388|Xã Ea Tih|24376
24391|Xã Ea Đar|24373
24394|Xã Ea Kmút|24373
24397|Xã Cư Ni|24373
24400|Xã Ea Păl|24400
24401|Xã Cư Prông|24400
24403|Xã Ea Ô|24403
24404|Xã Cư ELang|24403
24406|Xã Cư Bông|24406
24409|Xã Cư Yang|24406
#652|Huyện M'Đrắk|Tỉnh Đắk Lắk
24412|Thị trấn M'Drắk|24412
24415|Xã Cư Prao|24415
24418|Xã Ea Pil|24415
24421|Xã Ea Lai|24412
24424|Xã Ea H'MLay|24433
24427|Xã Krông Jing|24412
24430|Xã Ea M'Doal|24433
24433|Xã Ea Riêng|24433
24436|Xã Cư M'ta|24436
24439|Xã Cư Króa|24436
24442|Xã Krông Á|24444
24444|Xã Cư San|24444
24445|Xã Ea Trang|24445
#653|Huyện Krông Bông|Tỉnh Đắk Lắk
24448|Thị trấn Krông Kmar|24448
24451|Xã Dang Kang|24454
24454|Xã Cư KTy|24454
24457|Xã Hòa Thành|24454
24463|Xã Hòa Phong|24478
24466|Xã Hòa Lễ|24448
24469|Xã Yang Reh|24472
24472|Xã Ea Trul|24472
24475|Xã Khuê Ngọc Điền|24448
24478|Xã Cư Pui|24478
24481|Xã Hòa Sơn|24472
24484|Xã Cư Drăm|24484
24487|Xã Yang Mao|24484
#654|Huyện Krông Pắc|Tỉnh Đắk Lắk
24490|Thị trấn Phước An|24490
24493|Xã KRông Búk|24496
24496|Xã Ea Kly|24496
24499|Xã Ea Kênh|24505
24502|Xã Ea Phê|24502
24505|Xã Ea Knuếc|24505
24508|Xã Ea Yông|24490
24511|Xã Hòa An|24490
24514|Xã Ea Kuăng|24502
24517|Xã Hòa Đông|24505
24520|Xã Ea Hiu|24502
24523|Xã Hòa Tiến|24490
24526|Xã Tân Tiến|24526
24529|Xã Vụ Bổn|24529
24532|Xã Ea Uy|24526
24535|Xã Ea Yiêng|24526
#655|Huyện Krông A Na|Tỉnh Đắk Lắk
24538|Thị trấn Buôn Trấp|24538
24556|Xã Dray Sáp|24559
24559|Xã Ea Na|24559
24565|Xã Ea Bông|24559
24568|Xã Băng A Drênh|24568
24571|Xã Dur KMăl|24568
24574|Xã Bình Hòa|24538
24577|Xã Quảng Điền|24538
#656|Huyện Lắk|Tỉnh Đắk Lắk
24580|Thị trấn Liên Sơn|24580
24583|Xã Yang Tao|24580
24586|Xã Bông Krang|24580
24589|Xã Đắk Liêng|24595
24592|Xã Buôn Triết|24595
24595|Xã Buôn Tría|24595
24598|Xã Đắk Phơi|24598
24601|Xã Đắk Nuê|24598
24604|Xã Krông Nô|24604
24607|Xã Nam Ka|24607
24610|Xã Ea Rbin|24607
#657|Huyện Cư Kuin|Tỉnh Đắk Lắk
24540|Xã Ea Ning|24540
24541|Xã Cư Êwi|24540
24544|Xã Ea Ktur|24544
24547|Xã Ea Tiêu|24544
24550|Xã Ea BHốk|24561|24544
24553|Xã Ea Hu|24540
24561|Xã Dray Bhăng|24561
24562|Xã Hòa Hiệp|24561
`,
};
