import type { ProvinceData } from "../province";

/** Tỉnh Quảng Ngãi. Made by `npm run country` from scripts/country, where its sources are named. */
export const province: ProvinceData = {
  code: "51",
  name: "Tỉnh Quảng Ngãi",
  communes: `
23293|Phường Kon Tum
21025|Phường Cẩm Thành
21028|Phường Nghĩa Lộ
21034|Xã An Phú
21040|Xã Bình Sơn
21061|Xã Vạn Tường
21085|Xã Bình Minh
21100|Xã Bình Chương
21109|Xã Đông Sơn
21115|Xã Trà Bồng
21124|Xã Thanh Bồng
21127|Xã Đông Trà Bồng
21136|Xã Cà Đam
21154|Xã Tây Trà
21157|Xã Tây Trà Bồng
21172|Phường Trương Quang Trọng
21181|Xã Thọ Phong
21196|Xã Trường Giang
21205|Xã Ba Gia
21211|Xã Tịnh Khê
21220|Xã Sơn Tịnh
21235|Xã Tư Nghĩa
21238|Xã Vệ Giang
21244|Xã Trà Giang
21250|Xã Nghĩa Giang
21289|Xã Sơn Hà
21292|Xã Sơn Hạ
21307|Xã Sơn Linh
21319|Xã Sơn Thuỷ
21325|Xã Sơn Kỳ
21334|Xã Sơn Tây Thượng
21340|Xã Sơn Tây
21343|Xã Sơn Tây Hạ
21349|Xã Sơn Mai
21361|Xã Minh Long
21364|Xã Nghĩa Hành
21370|Xã Phước Giang
21385|Xã Đình Cương
21388|Xã Thiện Tín
21400|Xã Mộ Đức
21409|Xã Long Phụng
21421|Xã Mỏ Cày
21433|Xã Lân Phong
21439|Phường Đức Phổ
21451|Phường Trà Câu
21457|Xã Nguyễn Nghiêm
21472|Xã Khánh Cường
21478|Phường Sa Huỳnh
21484|Xã Ba Tơ
21490|Xã Ba Vinh
21496|Xã Ba Động
21499|Xã Ba Dinh
21520|Xã Đặng Thuỳ Trâm
21523|Xã Ba Tô
21529|Xã Ba Vì
21538|Xã Ba Xa
21548|Đặc khu Lý Sơn
23284|Phường Đăk Cấm
23302|Phường Đăk Bla
23317|Xã Ngọk Bay
23326|Xã Ia Chim
23332|Xã Đăk Rơ Wa
23341|Xã Đăk Pék
23344|Xã Đăk Plô
23356|Xã Xốp
23365|Xã Ngọc Linh
23368|Xã Đăk Long
23374|Xã Đăk Môn
23377|Xã Bờ Y
23383|Xã Dục Nông
23392|Xã Sa Loong
23401|Xã Đăk Tô
23416|Xã Đăk Sao
23419|Xã Đăk Tờ Kan
23425|Xã Tu Mơ Rông
23428|Xã Ngọk Tụ
23430|Xã Kon Đào
23446|Xã Măng Ri
23455|Xã Măng Bút
23473|Xã Măng Đen
23476|Xã Kon Plông
23479|Xã Đăk Rve
23485|Xã Đăk Kôi
23497|Xã Kon Braih
23500|Xã Đăk Hà
23504|Xã Đăk Pxi
23510|Xã Đăk Ui
23512|Xã Đăk Mar
23515|Xã Ngọk Réo
23527|Xã Sa Thầy
23530|Xã Rờ Kơi
23534|Xã Sa Bình
23535|Xã Ia Đal
23536|Xã Mô Rai
23538|Xã Ia Tơi
23548|Xã Ya Ly
`,
  predecessors: `
#522|Thành phố Quảng Ngãi|Tỉnh Quảng Ngãi
21010|Phường Lê Hồng Phong|21028
21013|Phường Trần Phú|21028
21016|Phường Quảng Phú|21028
21019|Phường Nghĩa Chánh|21025
21022|Phường Trần Hưng Đạo|21025
21025|Phường Nguyễn Nghiêm|21025
21028|Phường Nghĩa Lộ|21028
21031|Phường Chánh Lộ|21025
21034|Xã Nghĩa Dũng|21034
21037|Xã Nghĩa Dõng|21034
21172|Phường Trương Quang Trọng|21172
21187|Xã Tịnh Hòa|21109
21190|Xã Tịnh Kỳ|21211
21199|Xã Tịnh Thiện|21211
21202|Xã Tịnh Ấn Đông|21172
21208|Xã Tịnh Châu|21211
21211|Xã Tịnh Khê|21211
21214|Xã Tịnh Long|21211
21223|Xã Tịnh Ấn Tây|21172
21232|Xã Tịnh An|21172
21256|Xã Nghĩa Hà|21034
21262|Xã An Phú|21034
#524|Huyện Bình Sơn|Tỉnh Quảng Ngãi
21040|Thị trấn Châu Ổ|21040
21043|Xã Bình Thuận|21061
21046|Xã Bình Thạnh|21040
21049|Xã Bình Đông|21061
21052|Xã Bình Chánh|21040
21055|Xã Bình Nguyên|21040
21058|Xã Bình Khương|21085
21061|Xã Bình Trị|21061
21064|Xã Bình An|21085
21067|Xã Bình Hải|21061
21070|Xã Bình Dương|21040
21073|Xã Bình Phước|21061
21079|Xã Bình Hòa|21061
21082|Xã Bình Trung|21040
21085|Xã Bình Minh|21085
21088|Xã Bình Long|21040
21091|Xã Bình Thanh|21109
21100|Xã Bình Chương|21100
21103|Xã Bình Hiệp|21109
21106|Xã Bình Mỹ|21100
21109|Xã Bình Tân Phú|21109
21112|Xã Bình Châu|21109
#525|Huyện Trà Bồng|Tỉnh Quảng Ngãi
21115|Thị trấn Trà Xuân|21115
21118|Xã Trà Giang|21127
21121|Xã Trà Thủy|21115
21124|Xã Trà Hiệp|21124
21127|Xã Trà Bình|21127
21130|Xã Trà Phú|21127
21133|Xã Trà Lâm|21124
21136|Xã Trà Tân|21136
21139|Xã Trà Sơn|21115
21142|Xã Trà Bùi|21136|21157
21145|Xã Trà Thanh|21124
21148|Xã Sơn Trà|21154
21154|Xã Trà Phong|21154
21157|Xã Hương Trà|21157
21163|Xã Trà Xinh|21154
21166|Xã Trà Tây|21157
#527|Huyện Sơn Tịnh|Tỉnh Quảng Ngãi
21175|Xã Tịnh Thọ|21181
21178|Xã Tịnh Trà|21205
21181|Xã Tịnh Phong|21181
21184|Xã Tịnh Hiệp|21205
21193|Xã Tịnh Bình|21220
21196|Xã Tịnh Đông|21196
21205|Xã Tịnh Bắc|21205
21217|Xã Tịnh Sơn|21220
21220|Thị trấn Tịnh Hà|21220
21226|Xã Tịnh Giang|21196
21229|Xã Tịnh Minh|21196
#528|Huyện Tư Nghĩa|Tỉnh Quảng Ngãi
21235|Thị trấn La Hà|21235
21238|Thị trấn Sông Vệ|21238
21241|Xã Nghĩa Lâm|21244
21244|Xã Nghĩa Thắng|21244
21247|Xã Nghĩa Thuận|21250
21250|Xã Nghĩa Kỳ|21250
21259|Xã Nghĩa Sơn|21244
21268|Xã Nghĩa Hòa|21235
21271|Xã Nghĩa Điền|21250
21274|Xã Nghĩa Thương|21235
21277|Xã Nghĩa Trung|21235
21280|Xã Nghĩa Hiệp|21238
21283|Xã Nghĩa Phương|21238
#529|Huyện Sơn Hà|Tỉnh Quảng Ngãi
21289|Thị trấn Di Lăng|21289
21292|Xã Sơn Hạ|21292
21295|Xã Sơn Thành|21292
21298|Xã Sơn Nham|21292
21301|Xã Sơn Bao|21289
21304|Xã Sơn Linh|21307
21307|Xã Sơn Giang|21307
21310|Xã Sơn Trung|21319
21313|Xã Sơn Thượng|21289
21316|Xã Sơn Cao|21307
21319|Xã Sơn Hải|21319
21322|Xã Sơn Thủy|21319
21325|Xã Sơn Kỳ|21325
21328|Xã Sơn Ba|21325
#530|Huyện Sơn Tây|Tỉnh Quảng Ngãi
21331|Xã Sơn Bua|21334
21334|Xã Sơn Mùa|21334
21335|Xã Sơn Liên|21334
21337|Xã Sơn Tân|21340
21338|Xã Sơn Màu|21343
21340|Xã Sơn Dung|21340
21341|Xã Sơn Long|21340
21343|Xã Sơn Tinh|21343
21346|Xã Sơn Lập|21343
#531|Huyện Minh Long|Tỉnh Quảng Ngãi
21349|Xã Long Sơn|21349
21352|Xã Long Mai|21349
21355|Xã Thanh An|21361
21358|Xã Long Môn|21361
21361|Xã Long Hiệp|21361
#532|Huyện Nghĩa Hành|Tỉnh Quảng Ngãi
21364|Thị trấn Chợ Chùa|21364
21367|Xã Hành Thuận|21364
21370|Xã Hành Dũng|21370
21373|Xã Hành Trung|21364
21376|Xã Hành Nhân|21370
21379|Xã Hành Đức|21385
21382|Xã Hành Minh|21370
21385|Xã Hành Phước|21385
21388|Xã Hành Thiện|21388
21391|Xã Hành Thịnh|21385
21394|Xã Hành Tín Tây|21388
21397|Xã Hành Tín Đông|21388
#533|Huyện Mộ Đức|Tỉnh Quảng Ngãi
21400|Thị trấn Mộ Đức|21400
21406|Xã Thắng Lợi|21409
21409|Xã Đức Nhuận|21409
21412|Xã Đức Chánh|21421
21415|Xã Đức Hiệp|21409
21418|Xã Đức Minh|21421
21421|Xã Đức Thạnh|21421
21424|Xã Đức Hòa|21400
21427|Xã Đức Tân|21400
21430|Xã Đức Phú|21400
21433|Xã Đức Phong|21433
21436|Xã Đức Lân|21433
#534|Thị xã Đức Phổ|Tỉnh Quảng Ngãi
21439|Phường Nguyễn Nghiêm|21439
21442|Xã Phổ An|21451
21445|Xã Phổ Phong|21457
21448|Xã Phổ Thuận|21451
21451|Phường Phổ Văn|21451
21454|Phường Phổ Quang|21451
21457|Xã Phổ Nhơn|21457
21460|Phường Phổ Ninh|21439
21463|Phường Phổ Minh|21439
21466|Phường Phổ Vinh|21439
21469|Phường Phổ Hòa|21439
21472|Xã Phổ Cường|21472
21475|Xã Phổ Khánh|21472
21478|Phường Phổ Thạnh|21478
21481|Xã Phổ Châu|21478
#535|Huyện Ba Tơ|Tỉnh Quảng Ngãi
21484|Thị trấn Ba Tơ|21484
21487|Xã Ba Điền|21490
21490|Xã Ba Vinh|21490
21493|Xã Ba Thành|21496
21496|Xã Ba Động|21496
21499|Xã Ba Dinh|21499
21500|Xã Ba Giang|21499
21502|Xã Ba Liên|21496
21505|Xã Ba Ngạc|21529
21508|Xã Ba Khâm|21520
21511|Xã Ba Cung|21484
21517|Xã Ba Tiêu|21529
21520|Xã Ba Trang|21520
21523|Xã Ba Tô|21523
21526|Xã Ba Bích|21484
21529|Xã Ba Vì|21529
21532|Xã Ba Lế|21523
21535|Xã Ba Nam|21523
21538|Xã Ba Xa|21538
#536|Huyện Lý Sơn|Tỉnh Quảng Ngãi
|Huyện Lý Sơn|21548
#608|Thành phố Kon Tum|Tỉnh Kon Tum
23281|Phường Quang Trung|23293
23284|Phường Duy Tân|23284
23287|Phường Quyết Thắng|23293
23290|Phường Trường Chinh|23293
23293|Phường Thắng Lợi|23293
23296|Phường Ngô Mây|23284
23299|Phường Thống Nhất|23293
23302|Phường Lê Lợi|23302
23305|Phường Nguyễn Trãi|23302
23308|Phường Trần Hưng Đạo|23302
23311|Xã Đăk Cấm|23284
23314|Xã Kroong|23317
23317|Xã Ngọk Bay|23317
23320|Xã Vinh Quang|23317
23323|Xã Đăk Blà|23332
23326|Xã Ia Chim|23326
23327|Xã Đăk Năng|23326
23329|Xã Đoàn Kết|23326
23332|Xã Chư Hreng|23332
23335|Xã Đăk Rơ Wa|23332
23338|Xã Hòa Bình|23332
#610|Huyện Đắk Glei|Tỉnh Kon Tum
23341|Thị trấn Đăk Glei|23341
23344|Xã Đăk Blô|23344
23347|Xã Đăk Man|23344
23350|Xã Đăk Nhoong|23344
23353|Xã Đăk Pék|23341
23356|Xã Đăk Choong|23356
23359|Xã Xốp|23356
23362|Xã Mường Hoong|23365
23365|Xã Ngọc Linh|23365
23368|Xã Đăk Long|23368
23371|Xã Đăk Kroong|23374
23374|Xã Đăk Môn|23374
#611|Huyện Ngọc Hồi|Tỉnh Kon Tum
23377|Thị trấn Plei Kần|23377
23380|Xã Đăk Ang|23383
23383|Xã Đăk Dục|23383
23386|Xã Đăk Nông|23383
23389|Xã Đăk Xú|23377
23392|Xã Đăk Kan|23392
23395|Xã Pờ Y|23377
23398|Xã Sa Loong|23392
#612|Huyện Đắk Tô|Tỉnh Kon Tum
23401|Thị trấn Đăk Tô|23401
23427|Xã Đăk Rơ Nga|23428
23428|Xã Ngọk Tụ|23428
23430|Xã Đăk Trăm|23430
23431|Xã Văn Lem|23430
23434|Xã Kon Đào|23430
23437|Xã Tân Cảnh|23401
23440|Xã Diên Bình|23401
23443|Xã Pô Kô|23401
#613|Huyện Kon Plông|Tỉnh Kon Tum
23452|Xã Đăk Nên|23455
23455|Xã Đăk Ring|23455
23458|Xã Măng Bút|23455
23461|Xã Đăk Tăng|23473
23464|Xã Ngọc Tem|23476
23467|Xã Pờ Ê|23476
23470|Xã Măng Cành|23473
23473|Thị trấn Măng Đen|23473
23476|Xã Hiếu|23476
#614|Huyện Kon Rẫy|Tỉnh Kon Tum
23479|Thị trấn Đăk Rve|23479
23482|Xã Đăk Kôi|23485
23485|Xã Đăk Tơ Lung|23485
23488|Xã Đăk Ruồng|23497
23491|Xã Đăk Pne|23479
23494|Xã Đăk Tờ Re|23497
23497|Xã Tân Lập|23497
#615|Huyện Đăk Hà|Tỉnh Kon Tum
23500|Thị trấn Đăk Hà|23500
23503|Xã Đăk Pxi|23504
23504|Xã Đăk Long|23504
23506|Xã Đăk Hring|23512
23509|Xã Đăk Ui|23510
23510|Xã Đăk Ngọk|23510
23512|Xã Đăk Mar|23512
23515|Xã Ngọk Wang|23515
23518|Xã Ngọk Réo|23515
23521|Xã Hà Mòn|23500
23524|Xã Đăk La|23500
#616|Huyện Sa Thầy|Tỉnh Kon Tum
23527|Thị trấn Sa Thầy|23527
23530|Xã Rờ Kơi|23530
23533|Xã Sa Nhơn|23527
23534|Xã Hơ Moong|23534
23536|Xã Mô Rai|23536
23539|Xã Sa Sơn|23527
23542|Xã Sa Nghĩa|23534
23545|Xã Sa Bình|23534
23548|Xã Ya Xiêr|23548
23551|Xã Ya Tăng|23548
23554|Xã Ya ly|23548
#617|Huyện Tu Mơ Rông|Tỉnh Kon Tum
23404|Xã Ngọk Lây|23446
23407|Xã Đăk Na|23416
23410|Xã Măng Ri|23446
23413|Xã Ngọk Yêu|23446
23416|Xã Đăk Sao|23416
23417|Xã Đăk Rơ Ông|23419
23419|Xã Đăk Tờ Kan|23419
23422|Xã Tu Mơ Rông|23425
23425|Xã Đăk Hà|23425
23446|Xã Tê Xăng|23446
23449|Xã Văn Xuôi|23446
#618|Huyện Ia H'Drai|Tỉnh Kon Tum
23535|Xã Ia Đal|23535
23537|Xã Ia Dom|23538
23538|Xã Ia Tơi|23538
`,
};
