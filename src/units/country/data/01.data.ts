import type { ProvinceData } from "../province";

/** Thành phố Hà Nội. Made by `npm run country` from scripts/country, where its sources are named. */
export const province: ProvinceData = {
  code: "01",
  name: "Thành phố Hà Nội",
  communes: `
00004|Phường Ba Đình
00008|Phường Ngọc Hà
00025|Phường Giảng Võ
00070|Phường Hoàn Kiếm
00082|Phường Cửa Nam
00091|Phường Phú Thượng
00097|Phường Hồng Hà
00103|Phường Tây Hồ
00118|Phường Bồ Đề
00127|Phường Việt Hưng
00136|Phường Phúc Lợi
00145|Phường Long Biên
00160|Phường Nghĩa Đô
00166|Phường Cầu Giấy
00175|Phường Yên Hoà
00190|Phường Ô Chợ Dừa
00199|Phường Láng
00226|Phường Văn Miếu - Quốc Tử Giám
00229|Phường Kim Liên
00235|Phường Đống Đa
00256|Phường Hai Bà Trưng
00283|Phường Vĩnh Tuy
00292|Phường Bạch Mai
00301|Phường Vĩnh Hưng
00316|Phường Định Công
00322|Phường Tương Mai
00328|Phường Lĩnh Nam
00331|Phường Hoàng Mai
00337|Phường Hoàng Liệt
00340|Phường Yên Sở
00352|Phường Phương Liệt
00364|Phường Khương Đình
00367|Phường Thanh Xuân
00376|Xã Sóc Sơn
00382|Xã Kim Anh
00385|Xã Trung Giã
00430|Xã Đa Phúc
00433|Xã Nội Bài
00454|Xã Đông Anh
00466|Xã Phúc Thịnh
00475|Xã Thư Lâm
00493|Xã Thiên Lộc
00508|Xã Vĩnh Thanh
00541|Xã Phù Đổng
00562|Xã Thuận An
00565|Xã Gia Lâm
00577|Xã Bát Tràng
00592|Phường Từ Liêm
00598|Phường Thượng Cát
00602|Phường Đông Ngạc
00611|Phường Xuân Đỉnh
00613|Phường Tây Tựu
00619|Phường Phú Diễn
00622|Phường Xuân Phương
00634|Phường Tây Mỗ
00637|Phường Đại Mỗ
00640|Xã Thanh Trì
00643|Phường Thanh Liệt
00664|Xã Đại Thanh
00679|Xã Ngọc Hồi
00685|Xã Nam Phù
04930|Xã Yên Xuân
08974|Xã Quang Minh
08980|Xã Yên Lãng
08995|Xã Tiến Thắng
09022|Xã Mê Linh
09552|Phường Kiến Hưng
09556|Phường Hà Đông
09562|Phường Yên Nghĩa
09568|Phường Phú Lương
09574|Phường Sơn Tây
09604|Phường Tùng Thiện
09616|Xã Đoài Phương
09619|Xã Quảng Oai
09634|Xã Cổ Đô
09661|Xã Minh Châu
09664|Xã Vật Lại
09676|Xã Bất Bạt
09694|Xã Suối Hai
09700|Xã Ba Vì
09706|Xã Yên Bài
09715|Xã Phúc Thọ
09739|Xã Phúc Lộc
09772|Xã Hát Môn
09784|Xã Đan Phượng
09787|Xã Liên Minh
09817|Xã Ô Diên
09832|Xã Hoài Đức
09856|Xã Dương Hoà
09871|Xã Sơn Đồng
09877|Xã An Khánh
09886|Phường Dương Nội
09895|Xã Quốc Oai
09910|Xã Kiều Phú
09931|Xã Hưng Đạo
09952|Xã Phú Cát
09955|Xã Thạch Thất
09982|Xã Hạ Bằng
09988|Xã Hoà Lạc
10003|Xã Tây Phương
10015|Phường Chương Mỹ
10030|Xã Phú Nghĩa
10045|Xã Xuân Mai
10072|Xã Quảng Bị
10081|Xã Trần Phú
10096|Xã Hoà Phú
10114|Xã Thanh Oai
10126|Xã Bình Minh
10144|Xã Tam Hưng
10180|Xã Dân Hoà
10183|Xã Thường Tín
10210|Xã Hồng Vân
10231|Xã Thượng Phúc
10237|Xã Chương Dương
10273|Xã Phú Xuyên
10279|Xã Phượng Dực
10330|Xã Chuyên Mỹ
10342|Xã Đại Xuyên
10354|Xã Vân Đình
10369|Xã Ứng Thiên
10402|Xã Ứng Hoà
10417|Xã Hoà Xá
10441|Xã Mỹ Đức
10459|Xã Phúc Sơn
10465|Xã Hồng Sơn
10489|Xã Hương Sơn
`,
  predecessors: `
#001|Quận Ba Đình|Thành phố Hà Nội
00001|Phường Phúc Xá|00097
00004|Phường Trúc Bạch|00004
00006|Phường Vĩnh Phúc|00008
00007|Phường Cống Vị|00025|00008
00008|Phường Liễu Giai|00008
00013|Phường Quán Thánh|00004
00016|Phường Ngọc Hà|00004|00008
00019|Phường Điện Biên|00004|00070|00190|00226
00022|Phường Đội Cấn|00004|00008
00025|Phường Ngọc Khánh|00025|00199|00008
00028|Phường Kim Mã|00004|00025|00008
00031|Phường Giảng Võ|00025
00034|Phường Thành Công|00025|00190
#002|Quận Hoàn Kiếm|Thành phố Hà Nội
00037|Phường Phúc Tân|00097
00040|Phường Đồng Xuân|00004|00070
00043|Phường Hàng Mã|00070
00046|Phường Hàng Buồm|00070
00049|Phường Hàng Đào|00070
00052|Phường Hàng Bồ|00070
00055|Phường Cửa Đông|00004|00070
00058|Phường Lý Thái Tổ|00070
00061|Phường Hàng Bạc|00070
00064|Phường Hàng Gai|00070
00067|Phường Chương Dương|00097
00070|Phường Hàng Trống|00082|00070
00073|Phường Cửa Nam|00004|00082|00070|00226
00076|Phường Hàng Bông|00082|00070
00079|Phường Tràng Tiền|00082|00070
00082|Phường Trần Hưng Đạo|00082
00085|Phường Phan Chu Trinh|00082
00088|Phường Hàng Bài|00082
#003|Quận Tây Hồ|Thành phố Hà Nội
00091|Phường Phú Thượng|00097|00091|00103
00094|Phường Nhật Tân|00097|00103
00097|Phường Tứ Liên|00097|00103
00100|Phường Quảng An|00097|00103
00103|Phường Xuân La|00160|00091|00103|00611
00106|Phường Yên Phụ|00097|00103
00109|Phường Bưởi|00103
00112|Phường Thụy Khuê|00004|00103
#004|Quận Long Biên|Thành phố Hà Nội
00115|Phường Thượng Thanh|00118|00127
00118|Phường Ngọc Thụy|00118|00097
00121|Phường Giang Biên|00136|00127
00124|Phường Đức Giang|00118|00127
00127|Phường Việt Hưng|00136|00127
00130|Phường Gia Thụy|00118|00145|00127
00133|Phường Ngọc Lâm|00118
00136|Phường Phúc Lợi|00136|00127
00139|Phường Bồ Đề|00118|00097|00145
00145|Phường Long Biên|00118|00145
00148|Phường Thạch Bàn|00577|00145|00136|00565
00151|Phường Phúc Đồng|00118|00145|00136|00127
00154|Phường Cự Khối|00577|00145
#005|Quận Cầu Giấy|Thành phố Hà Nội
00157|Phường Nghĩa Đô|00160|00008|00103
00160|Phường Nghĩa Tân|00160
00163|Phường Mai Dịch|00160|00619|00592
00166|Phường Dịch Vọng|00166|00160
00167|Phường Dịch Vọng Hậu|00166|00160
00169|Phường Quan Hoa|00166|00160
00172|Phường Yên Hòa|00166|00175
00175|Phường Trung Hòa|00637|00367|00175
#006|Quận Đống Đa|Thành phố Hà Nội
00178|Phường Cát Linh|00025|00190
00181|Phường Văn Miếu Quốc Tử Giám|00190|00226
00187|Phường Láng Thượng|00199
00190|Phường Ô Chợ Dừa|00235|00190
00193|Phường Văn Chương|00226
00196|Phường Hàng Bột|00190|00226
00199|Phường Láng Hạ|00235|00025|00199
00202|Phường Khâm Thiên|00226
00205|Phường Thổ Quan|00226
00208|Phường Nam Đồng|00229|00235|00226
00214|Phường Quang Trung|00235|00229
00217|Phường Trung Liệt|00229|00235|00190
00226|Phường Phương Liên Trung Tự|00229|00226
00229|Phường Kim Liên|00229
00232|Phường Phương Mai|00229|00292
00235|Phường Thịnh Quang|00235
00238|Phường Khương Thượng|00229
#007|Quận Hai Bà Trưng|Thành phố Hà Nội
00241|Phường Nguyễn Du|00082|00256|00226
00244|Phường Bạch Đằng|00256|00097
00247|Phường Phạm Đình Hổ|00082|00256
00256|Phường Lê Đại Hành|00292|00256|00226
00259|Phường Đồng Nhân|00256
00262|Phường Phố Huế|00256
00268|Phường Thanh Lương|00097|00328|00283
00271|Phường Thanh Nhàn|00292|00256
00277|Phường Bách Khoa|00292
00280|Phường Đồng Tâm|00292|00322
00283|Phường Vĩnh Tuy|00301|00283
00289|Phường Quỳnh Mai|00292
00292|Phường Bạch Mai|00292
00295|Phường Minh Khai|00292|00322
00298|Phường Trương Định|00292|00322
#008|Quận Hoàng Mai|Thành phố Hà Nội
00301|Phường Thanh Trì|00328|00301
00304|Phường Vĩnh Hưng|00331|00322|00301|00283
00307|Phường Định Công|00316|00352
00310|Phường Mai Động|00283|00322
00313|Phường Tương Mai|00331|00322
00316|Phường Đại Kim|00316|00337|00364|00643
00319|Phường Tân Mai|00331|00322
00322|Phường Hoàng Văn Thụ|00331|00322
00325|Phường Giáp Bát|00316|00331|00322
00328|Phường Lĩnh Nam|00331|00328|00301
00331|Phường Thịnh Liệt|00316|00331|00352|00340
00334|Phường Trần Phú|00331|00328|00340
00337|Phường Hoàng Liệt|00316|00331|00340|00337
00340|Phường Yên Sở|00331|00328|00640|00340
#009|Quận Thanh Xuân|Thành phố Hà Nội
00343|Phường Nhân Chính|00637|00367|00175
00346|Phường Thượng Đình|00364|00367
00349|Phường Khương Trung|00364|00352
00352|Phường Khương Mai|00352
00355|Phường Thanh Xuân Trung|00364|00367
00358|Phường Phương Liệt|00352|00322
00364|Phường Khương Đình|00364|00352
00367|Phường Thanh Xuân Bắc|00643|00367
00373|Phường Hạ Đình|00364|00643
#016|Huyện Sóc Sơn|Thành phố Hà Nội
00376|Thị trấn Sóc Sơn|00376
00379|Xã Bắc Sơn|00385
00382|Xã Minh Trí|00382
00385|Xã Hồng Kỳ|00385
00388|Xã Nam Sơn|00385
00391|Xã Trung Giã|00385
00394|Xã Tân Hưng|00430
00397|Xã Minh Phú|00382
00400|Xã Phù Linh|00376
00403|Xã Bắc Phú|00430
00406|Xã Tân Minh|00376
00409|Xã Quang Tiến|00433|00376
00412|Xã Hiền Ninh|00433
00415|Xã Tân Dân|00382
00418|Xã Tiên Dược|00376
00421|Xã Việt Long|00430
00424|Xã Xuân Giang|00430
00427|Xã Mai Đình|00433|00376
00430|Xã Đức Hòa|00430
00433|Xã Thanh Xuân|00433
00436|Xã Đông Xuân|00376
00439|Xã Kim Lũ|00430
00442|Xã Phú Cường|00433
00445|Xã Phú Minh|00433|00376
00448|Xã Phù Lỗ|00376
00451|Xã Xuân Thu|00430
#017|Huyện Đông Anh|Thành phố Hà Nội
00454|Thị trấn Đông Anh|00454|00475|00466
00457|Xã Xuân Nộn|00475|00466
00460|Xã Thụy Lâm|00475
00463|Xã Bắc Hồng|00466
00466|Xã Nguyên Khê|00466|00475
00469|Xã Nam Hồng|00466
00472|Xã Tiên Dương|00454|00466
00475|Xã Vân Hà|00475
00478|Xã Uy Nỗ|00454|00475
00481|Xã Vân Nội|00466
00484|Xã Liên Hà|00454|00475
00487|Xã Việt Hùng|00454|00475
00490|Xã Kim Nỗ|00508|00493
00493|Xã Kim Chung|00493|00508
00496|Xã Dục Tú|00454|00475
00499|Xã Đại Mạch|09022|00493
00502|Xã Vĩnh Ngọc|00454|00508|00466
00505|Xã Cổ Loa|00454
00508|Xã Hải Bối|00493|00508
00511|Xã Xuân Canh|00454|00508
00514|Xã Võng La|00493
00517|Xã Tàm Xá|00454|00508
00520|Xã Mai Lâm|00454
00523|Xã Đông Hội|00454
#018|Huyện Gia Lâm|Thành phố Hà Nội
00526|Thị trấn Yên Viên|00541
00529|Xã Yên Thường|00541
00532|Xã Yên Viên|00541
00535|Xã Ninh Hiệp|00541
00541|Xã Thiên Đức|00541
00544|Xã Phù Đổng|00541
00550|Xã Lệ Chi|00562
00553|Xã Cổ Bi|00565|00541|00136
00556|Xã Đặng Xá|00562|00541
00562|Xã Phú Sơn|00565|00562
00565|Thị trấn Trâu Quỳ|00565|00577
00568|Xã Dương Quang|00562
00571|Xã Dương Xá|00565
00577|Xã Đa Tốn|00577|00565
00580|Xã Kiêu Kỵ|00565
00583|Xã Bát Tràng|00577|00565|00145
00589|Xã Kim Đức|00577
#019|Quận Nam Từ Liêm|Thành phố Hà Nội
00592|Phường Cầu Diễn|00592
00622|Phường Xuân Phương|00622
00623|Phường Phương Canh|00622
00625|Phường Mỹ Đình 1|00166|00592
00626|Phường Mỹ Đình 2|00166|00592
00628|Phường Tây Mỗ|00634|00622
00631|Phường Mễ Trì|00637|00592|00175
00632|Phường Phú Đô|00637|00592
00634|Phường Đại Mỗ|00637|09886|09556|00634|00622
00637|Phường Trung Văn|00637|00367
#020|Huyện Thanh Trì|Thành phố Hà Nội
00640|Thị trấn Văn Điển|00337|00664|00640
00643|Xã Tân Triều|00316|09556|00364|00643
00646|Xã Thanh Liệt|00316|00337|00643
00649|Xã Tả Thanh Oai|00664|00643
00652|Xã Hữu Hòa|00664|09568
00655|Xã Tam Hiệp|00664|00337
00658|Xã Tứ Hiệp|00640|00340
00661|Xã Yên Mỹ|00685|00640
00664|Xã Vĩnh Quỳnh|00664|00640
00667|Xã Ngũ Hiệp|00685|00640
00670|Xã Duyên Hà|00685|00640
00673|Xã Ngọc Hồi|00679
00676|Xã Vạn Phúc|00685
00679|Xã Đại áng|00679|10183
00682|Xã Liên Ninh|00685|00679
00685|Xã Đông Mỹ|10210|00685
#021|Quận Bắc Từ Liêm|Thành phố Hà Nội
00595|Phường Thượng Cát|00598
00598|Phường Liên Mạc|00598
00601|Phường Đông Ngạc|00602|00091
00602|Phường Đức Thắng|00602
00604|Phường Thụy Phương|00602|00598
00607|Phường Tây Tựu|09817|00598|09832|00613
00610|Phường Xuân Đỉnh|00602|00091|00611
00611|Phường Xuân Tảo|00160|00091|00611
00613|Phường Minh Khai|00602|00613|00598|00622
00616|Phường Cổ Nhuế 1|00160|00619|00611
00617|Phường Cổ Nhuế 2|00602|00598
00619|Phường Phú Diễn|00619
00620|Phường Phúc Diễn|00619|00622
#250|Huyện Mê Linh|Thành phố Hà Nội
08973|Thị trấn Chi Đông|08974
08974|Xã Đại Thịnh|08974|08995|09022
08977|Xã Kim Hoa|08974|08995
08980|Xã Thạch Đà|08995|08980
08983|Xã Tiến Thắng|08995
08986|Xã Tự Lập|08995
08989|Thị trấn Quang Minh|08974
08992|Xã Thanh Lâm|08974|08995
08995|Xã Tam Đồng|08995
08998|Xã Liên Mạc|08980
09004|Xã Chu Phan|08980
09007|Xã Tiến Thịnh|09787|08980
09010|Xã Mê Linh|08974|09022
09013|Xã Văn Khê|08995|08980|09022
09016|Xã Hoàng Kim|08980
09019|Xã Tiền Phong|09022|08974|00493
09022|Xã Tráng Việt|09022
#268|Quận Hà Đông|Thành phố Hà Nội
09538|Phường Quang Trung|09556|09552
09541|Phường Mộ Lao|00637|09556
09542|Phường Văn Quán|09556|00643
09544|Phường Vạn Phúc|09556
09551|Phường La Khê|09886|09556
09552|Phường Phú La|09886|09552
09553|Phường Phúc La|09556
09556|Phường Hà Cầu|09556|09552
09562|Phường Yên Nghĩa|09886|09562
09565|Phường Kiến Hưng|09552|00664|09568
09568|Phường Phú Lãm|09568
09571|Phường Phú Lương|09552|10126|09568
09886|Phường Dương Nội|09877|00637|09886|00634
10117|Phường Đồng Mai|10015|09562
10123|Phường Biên Giang|10015
#269|Thị xã Sơn Tây|Thành phố Hà Nội
09574|Phường Ngô Quyền|09574
09577|Phường Phú Thịnh|09574
09586|Phường Sơn Lộc|09574|09604
09589|Phường Xuân Khanh|09604
09592|Xã Đường Lâm|09574
09595|Phường Viên Sơn|09574
09598|Xã Xuân Sơn|09604
09601|Phường Trung Hưng|09574|09604
09604|Xã Thanh Mỹ|09574|09604
09607|Phường Trung Sơn Trầm|09604
09610|Xã Kim Sơn|09616
09613|Xã Sơn Đông|09616
09616|Xã Cổ Đông|09616|09988
#271|Huyện Ba Vì|Thành phố Hà Nội
09619|Thị trấn Tây Đằng|09661|09619
09625|Xã Phú Cường|09634
09628|Xã Cổ Đô|09634
09634|Xã Vạn Thắng|09634
09640|Xã Phong Vân|09634
09643|Xã Phú Đông|09634
09646|Xã Phú Hồng|09634
09649|Xã Phú Châu|09664
09652|Xã Thái Hòa|09664
09655|Xã Đồng Thái|09664
09658|Xã Phú Sơn|09664
09661|Xã Minh Châu|09661
09664|Xã Vật Lại|09664
09667|Xã Chu Minh|09661|09619
09670|Xã Tòng Bạt|09676
09673|Xã Cẩm Lĩnh|09676|09694
09676|Xã Sơn Đà|09676
09679|Xã Đông Quang|09619
09682|Xã Tiên Phong|09619
09685|Xã Thụy An|09619|09694
09688|Xã Cam Thượng|09619
09691|Xã Thuần Mỹ|09676
09694|Xã Tản Lĩnh|09694
09697|Xã Ba Trại|09694
09700|Xã Minh Quang|09700|09676
09703|Xã Ba Vì|09700
09706|Xã Vân Hòa|09706
09709|Xã Yên Bài|09706
09712|Xã Khánh Thượng|09700
#272|Huyện Phúc Thọ|Thành phố Hà Nội
09715|Thị trấn Phúc Thọ|09715
09721|Xã Vân Phúc|09739
09724|Xã Nam Hà|09739
09727|Xã Xuân Đình|09739
09733|Xã Sen Phương|09739
09739|Xã Võng Xuyên|09739
09742|Xã Tích Lộc|09715
09745|Xã Long Thượng|09715
09751|Xã Hát Môn|09772
09757|Xã Thanh Đa|09772
09760|Xã Trạch Mỹ Lộc|09715
09763|Xã Phúc Hòa|09715
09766|Xã Ngọc Tảo|09772
09769|Xã Phụng Thượng|09715
09772|Xã Tam Thuấn|09772
09775|Xã Tam Hiệp|09772
09778|Xã Hiệp Thuận|09772
09781|Xã Liên Hiệp|09772
#273|Huyện Đan Phượng|Thành phố Hà Nội
09784|Thị trấn Phùng|09784
09787|Xã Trung Châu|09787|08980
09790|Xã Thọ An|09787|08980
09793|Xã Thọ Xuân|09787|08980
09796|Xã Hồng Hà|09022|09787|09817|08980
09799|Xã Liên Hồng|09022|09817
09802|Xã Liên Hà|09022|09817
09805|Xã Hạ Mỗ|09817
09808|Xã Liên Trung|09022|09817
09811|Xã Phương Đình|09787
09814|Xã Thượng Mỗ|09784
09817|Xã Tân Hội|09817
09820|Xã Tân Lập|09817|09832
09823|Xã Đan Phượng|09784
09826|Xã Đồng Tháp|09784
09829|Xã Song Phượng|09784
#274|Huyện Hoài Đức|Thành phố Hà Nội
09832|Thị trấn Trạm Trôi|09832
09835|Xã Đức Thượng|09832
09838|Xã Minh Khai|09856
09841|Xã Dương Liễu|09856
09844|Xã Di Trạch|09832
09847|Xã Đức Giang|09832
09850|Xã Cát Quế|09856
09853|Xã Kim Chung|09832|00613
09856|Xã Yên Sở|09856
09859|Xã Sơn Đồng|09871
09862|Xã Vân Canh|09871|00622
09865|Xã Đắc Sở|09856
09868|Xã Lại Yên|09871
09871|Xã Tiền Yên|09871
09874|Xã Song Phương|09877|09871
09877|Xã An Khánh|09877|09871|00634
09880|Xã An Thượng|09877|09871
09883|Xã Vân Côn|09877|09871
09889|Xã La Phù|09877|09886
09892|Xã Đông La|09877
#275|Huyện Quốc Oai|Thành phố Hà Nội
04939|Xã Đông Xuân|04930
09895|Thị trấn Quốc Oai|09895|10003
09898|Xã Sài Sơn|09895
09904|Xã Phượng Sơn|09895|10003
09907|Xã Ngọc Liệp|09910|10003
09910|Xã Ngọc Mỹ|09910|09895
09916|Xã Thạch Thán|09895
09919|Xã Đồng Quang|09931
09922|Xã Phú Cát|09982|09952
09925|Xã Tuyết Nghĩa|09910
09928|Xã Liệp Nghĩa|09910
09931|Xã Cộng Hòa|09931
09934|Xã Hưng Đạo|09931
09940|Xã Phú Mãn|09952
09943|Xã Cấn Hữu|09910
09949|Xã Hòa Thạch|09952
09952|Xã Đông Yên|09952
#276|Huyện Thạch Thất|Thành phố Hà Nội
04927|Xã Yên Trung|04930
04930|Xã Yên Bình|04930
04936|Xã Tiến Xuân|09988|04930
09955|Thị trấn Liên Quan|09955
09958|Xã Đại Đồng|09955
09961|Xã Cẩm Yên|09955
09964|Xã Lại Thượng|09955
09967|Xã Phú Kim|09955
09970|Xã Hương Ngải|10003
09973|Xã Lam Sơn|10003
09976|Xã Kim Quan|09955
09982|Xã Bình Yên|09982|09988
09988|Xã Thạch Hòa|09988|09706|04930
09991|Xã Cần Kiệm|09982
09997|Xã Phùng Xá|10003
10000|Xã Tân Xã|09982|09988
10003|Xã Thạch Xá|10003
10006|Xã Quang Trung|09910|10003
10009|Xã Hạ Bằng|09982|09988
10012|Xã Đồng Trúc|09982
#277|Huyện Chương Mỹ|Thành phố Hà Nội
10015|Thị trấn Chúc Sơn|10015
10018|Thị trấn Xuân Mai|10045
10021|Xã Phụng Châu|10015
10024|Xã Tiên Phương|10015
10027|Xã Đông Sơn|10030
10030|Xã Đông Phương Yên|10030
10033|Xã Phú Nghĩa|10030
10039|Xã Trường Yên|10030
10042|Xã Ngọc Hòa|10015
10045|Xã Thủy Xuân Tiên|10045
10048|Xã Thanh Bình|10030
10051|Xã Trung Hòa|10030
10054|Xã Đại Yên|10015
10057|Xã Thụy Hương|10015
10060|Xã Tốt Động|10072
10063|Xã Lam Điền|10126|10072
10066|Xã Tân Tiến|10081|10045
10069|Xã Nam Phương Tiến|10045
10072|Xã Hợp Đồng|10072
10075|Xã Hoàng Văn Thụ|10081
10078|Xã Hoàng Diệu|10072
10081|Xã Hữu Văn|10081
10084|Xã Quảng Bị|10072
10087|Xã Mỹ Lương|10081
10090|Xã Thượng Vực|10096
10096|Xã Hồng Phú|10096
10099|Xã Trần Phú|10081
10102|Xã Văn Võ|10096
10105|Xã Đồng Lạc|10096
10108|Xã Hòa Phú|10096
#278|Huyện Thanh Oai|Thành phố Hà Nội
10114|Thị trấn Kim Bài|10114
10120|Xã Cự Khê|10126|09568
10126|Xã Bích Hòa|10126
10129|Xã Mỹ Hưng|10144
10132|Xã Cao Viên|10126
10135|Xã Bình Minh|10126
10138|Xã Tam Hưng|10144
10141|Xã Thanh Cao|10126
10144|Xã Thanh Thùy|10144
10147|Xã Thanh Mai|10114
10150|Xã Thanh Văn|10144
10153|Xã Đỗ Động|10114
10156|Xã Kim An|10114
10159|Xã Kim Thư|10096|10114
10162|Xã Phương Trung|10114
10165|Xã Tân Ước|10180
10168|Xã Dân Hòa|10180
10171|Xã Liên Châu|10180
10174|Xã Cao Xuân Dương|10180
10180|Xã Hồng Dương|10180
#279|Huyện Thường Tín|Thành phố Hà Nội
10183|Thị trấn Thường Tín|10183
10186|Xã Ninh Sở|10210|00685
10189|Xã Nhị Khê|10183
10192|Xã Duyên Thái|10210|00685|00679
10195|Xã Khánh Hà|00679|10183
10198|Xã Hòa Bình|10183
10201|Xã Văn Bình|10183
10204|Xã Hiền Giang|10183
10207|Xã Hồng Vân|10210
10210|Xã Vân Tảo|10210
10213|Xã Liên Phương|10210
10216|Xã Văn Phú|10183
10219|Xã Tự Nhiên|10237
10222|Xã Tiền Phong|10183
10225|Xã Hà Hồi|10210
10231|Xã Nguyễn Trãi|10231
10234|Xã Quất Động|10231
10237|Xã Chương Dương|10237
10240|Xã Tân Minh|10231
10243|Xã Lê Lợi|10237
10246|Xã Thắng Lợi|10237
10249|Xã Dũng Tiến|10231
10255|Xã Nghiêm Xuyên|10231
10258|Xã Tô Hiệu|10237|10273
10261|Xã Văn Tự|10273
10264|Xã Vạn Nhất|10237|10273
10267|Xã Minh Cường|10273
#280|Huyện Phú Xuyên|Thành phố Hà Nội
10270|Thị trấn Phú Minh|10273
10273|Thị trấn Phú Xuyên|10273
10276|Xã Hồng Minh|10279
10279|Xã Phượng Dực|10279
10282|Xã Nam Tiến|10273
10291|Xã Văn Hoàng|10279
10294|Xã Phú Túc|10279
10300|Xã Hồng Thái|10273
10303|Xã Hoàng Long|10279
10312|Xã Nam Phong|10273
10315|Xã Tân Dân|10330
10318|Xã Quang Hà|10273
10321|Xã Chuyên Mỹ|10330
10324|Xã Khai Thái|10342
10327|Xã Phúc Tiến|10342
10330|Xã Vân Từ|10330
10333|Xã Tri Thủy|10342
10336|Xã Đại Xuyên|10342
10339|Xã Phú Yên|10330
10342|Xã Bạch Hạ|10342
10345|Xã Quang Lãng|10342
10348|Xã Châu Can|10330
10351|Xã Minh Tân|10342
#281|Huyện Ứng Hòa|Thành phố Hà Nội
10354|Thị trấn Vân Đình|10354
10363|Xã Hoa Viên|10369
10366|Xã Quảng Phú Cầu|10369
10369|Xã Trường Thịnh|10369
10375|Xã Liên Bạt|10369
10378|Xã Cao Sơn Tiến|10354
10384|Xã Phương Tú|10354
10387|Xã Trung Tú|10402
10390|Xã Đồng Tân|10402
10393|Xã Tảo Dương Văn|10354
10396|Xã Thái Hòa|10417
10399|Xã Minh Đức|10402
10402|Xã Trầm Lộng|10402
10411|Xã Kim Đường|10402
10417|Xã Hòa Phú|10417
10423|Xã Đại Hùng|10402
10426|Xã Đông Lỗ|10402
10429|Xã Phù Lưu|10417
10432|Xã Đại Cường|10402
10435|Xã Bình Lưu Quang|10417
#282|Huyện Mỹ Đức|Thành phố Hà Nội
10441|Thị trấn Đại Nghĩa|10441
10444|Xã Đồng Tâm|10459|10081
10447|Xã Thượng Lâm|10459
10450|Xã Tuy Lai|10459
10453|Xã Phúc Lâm|10459
10459|Xã Mỹ Xuyên|10459
10462|Xã An Mỹ|10465
10465|Xã Hồng Sơn|10465
10468|Xã Lê Thanh|10465
10471|Xã Xuy Xá|10465
10474|Xã Phùng Xá|10465
10477|Xã Phù Lưu Tế|10441
10480|Xã Đại Hưng|10441
10483|Xã Vạn Tín|10489
10489|Xã Hương Sơn|10489
10492|Xã Hùng Tiến|10489
10495|Xã An Tiến|10489
10498|Xã Hợp Tiến|10465
10501|Xã Hợp Thanh|10441
10504|Xã An Phú|10441
`,
};
