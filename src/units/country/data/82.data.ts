import type { ProvinceData } from "../province";

/** Tỉnh Đồng Tháp. Made by `npm run country` from scripts/country, where its sources are named. */
export const province: ProvinceData = {
  code: "82",
  name: "Tỉnh Đồng Tháp",
  communes: `
28249|Phường Đạo Thạnh
28261|Phường Mỹ Tho
28270|Phường Thới Sơn
28273|Phường Mỹ Phong
28285|Phường Trung An
28297|Phường Long Thuận
28306|Phường Gò Công
28315|Phường Bình Xuân
28321|Xã Tân Phước 1
28327|Xã Tân Phước 2
28336|Xã Hưng Thạnh
28345|Xã Tân Phước 3
28360|Xã Cái Bè
28366|Xã Hậu Mỹ
28378|Xã Mỹ Thiện
28393|Xã Hội Cư
28405|Xã Mỹ Đức Tây
28414|Xã Mỹ Lợi
28426|Xã Thanh Hưng
28429|Xã An Hữu
28435|Phường Mỹ Phước Tây
28436|Phường Thanh Hoà
28439|Phường Cai Lậy
28444|Xã Thạnh Phú
28456|Xã Mỹ Thành
28468|Xã Tân Phú
28471|Xã Bình Phú
28477|Phường Nhị Quý
28501|Xã Hiệp Đức
28504|Xã Long Tiên
28516|Xã Ngũ Hiệp
28519|Xã Châu Thành
28525|Xã Tân Hương
28537|Xã Long Hưng
28543|Xã Long Định
28564|Xã Bình Trưng
28576|Xã Vĩnh Kim
28582|Xã Kim Sơn
28594|Xã Chợ Gạo
28603|Xã Mỹ Tịnh An
28615|Xã Lương Hoà Lạc
28627|Xã Tân Thuận Bình
28633|Xã An Thạnh Thuỷ
28648|Xã Bình Ninh
28651|Xã Vĩnh Bình
28660|Xã Đồng Sơn
28663|Xã Phú Thành
28678|Xã Vĩnh Hựu
28687|Xã Long Bình
28693|Xã Tân Thới
28696|Xã Tân Phú Đông
28702|Xã Tân Hoà
28720|Xã Gia Thuận
28723|Xã Tân Đông
28729|Phường Sơn Qui
28738|Xã Tân Điền
28747|Xã Gò Công Đông
29869|Phường Cao Lãnh
29884|Phường Mỹ Ngãi
29888|Phường Mỹ Trà
29905|Phường Sa Đéc
29926|Xã Tân Hồng
29929|Xã Tân Hộ Cơ
29938|Xã Tân Thành
29944|Xã An Phước
29954|Phường An Bình
29955|Phường Hồng Ngự
29971|Xã Thường Phước
29978|Phường Thường Lạc
29983|Xã Long Khánh
29992|Xã Long Phú Thuận
30001|Xã Tràm Chim
30010|Xã Tam Nông
30019|Xã An Hoà
30025|Xã Phú Cường
30028|Xã An Long
30034|Xã Phú Thọ
30037|Xã Tháp Mười
30043|Xã Phương Thịnh
30046|Xã Trường Xuân
30055|Xã Mỹ Quí
30061|Xã Đốc Binh Kiều
30073|Xã Thanh Mỹ
30076|Xã Mỹ Thọ
30085|Xã Ba Sao
30088|Xã Phong Mỹ
30112|Xã Mỹ Hiệp
30118|Xã Bình Hàng Trung
30130|Xã Thanh Bình
30154|Xã Tân Long
30157|Xã Tân Thạnh
30163|Xã Bình Thành
30169|Xã Lấp Vò
30178|Xã Mỹ An Hưng
30184|Xã Tân Khánh Trung
30208|Xã Hoà Long
30214|Xã Tân Dương
30226|Xã Lai Vung
30235|Xã Phong Hoà
30244|Xã Phú Hựu
30253|Xã Tân Nhuận Đông
30259|Xã Tân Phú Trung
`,
  predecessors: `
#815|Thành phố Mỹ Tho|Tỉnh Tiền Giang
28249|Phường 5|28249
28252|Phường 4|28249|29869
28261|Phường 1|28261
28264|Phường 2|28261
28270|Phường 6|28270|29869
28273|Phường 9|28273
28276|Phường 10|28285
28279|Phường Tân Long|28261
28282|Xã Đạo Thạnh|28249
28285|Xã Trung An|28285
28288|Xã Mỹ Phong|28273
28291|Xã Tân Mỹ Chánh|28273
28567|Xã Phước Thạnh|28285
28591|Xã Thới Sơn|28270
#816|Thành phố Gò Công|Tỉnh Tiền Giang
28297|Phường 2|28297
28300|Phường 1|28306
28306|Phường 5|28306
28309|Phường Long Hưng|28729
28312|Phường Long Thuận|28297
28315|Phường Long Chánh|28315
28318|Phường Long Hòa|28306
28708|Xã Bình Đông|28729
28717|Xã Bình Xuân|28315
28729|Xã Tân Trung|28729
#817|Thị xã Cai Lậy|Tỉnh Tiền Giang
28435|Phường 1|28435
28436|Phường 2|28436
28437|Phường 3|28435|29869
28439|Phường 4|28439|29869
28440|Phường 5|28439
28447|Xã Mỹ Phước Tây|28435
28450|Xã Mỹ Hạnh Đông|28468
28453|Xã Mỹ Hạnh Trung|28435
28459|Xã Tân Phú|28468
28462|Xã Tân Bình|28436
28468|Xã Tân Hội|28468
28474|Phường Nhị Mỹ|28477
28477|Xã Nhị Quý|28477
28480|Xã Thanh Hòa|28436
28483|Xã Phú Quý|28477
28486|Xã Long Khánh|28439
#818|Huyện Tân Phước|Tỉnh Tiền Giang
28321|Thị trấn Mỹ Phước|28321
28324|Xã Tân Hòa Đông|28321
28327|Xã Thạnh Tân|28327
28330|Xã Thạnh Mỹ|28321
28333|Xã Thạnh Hòa|28327
28336|Xã Phú Mỹ|28336
28339|Xã Tân Hòa Thành|28336
28342|Xã Hưng Thạnh|28336
28345|Xã Tân Lập 1|28345
28348|Xã Tân Hòa Tây|28327
28354|Xã Tân Lập 2|28345
28357|Xã Phước Lập|28345
#819|Huyện Cái Bè|Tỉnh Tiền Giang
28360|Thị trấn Cái Bè|28360
28363|Xã Hậu Mỹ Bắc B|28366
28366|Xã Hậu Mỹ Bắc A|28366
28369|Xã Mỹ Trung|28378
28372|Xã Hậu Mỹ Trinh|28366
28375|Xã Hậu Mỹ Phú|28393
28378|Xã Mỹ Tân|28378
28381|Xã Mỹ Lợi B|28414
28384|Xã Thiện Trung|28378
28387|Xã Mỹ Hội|28393
28390|Xã An Cư|28393
28393|Xã Hậu Thành|28393
28396|Xã Mỹ Lợi A|28414
28399|Xã Hòa Khánh|28360
28402|Xã Thiện Trí|28405
28405|Xã Mỹ Đức Đông|28405
28408|Xã Mỹ Đức Tây|28405
28411|Xã Đông Hòa Hiệp|28360
28414|Xã An Thái Đông|28414
28417|Xã Tân Hưng|28426
28420|Xã Mỹ Lương|28429
28423|Xã Tân Thanh|28426
28426|Xã An Thái Trung|28426
28429|Xã An Hữu|28429
28432|Xã Hòa Hưng|28429
#820|Huyện Cai Lậy|Tỉnh Tiền Giang
28438|Xã Thạnh Lộc|28444
28441|Xã Mỹ Thành Bắc|28456
28444|Xã Phú Cường|28444
28456|Xã Mỹ Thành Nam|28456
28465|Xã Phú Nhuận|28456
28471|Thị trấn Bình Phú|28471
28489|Xã Cẩm Sơn|28471
28492|Xã Phú An|28471
28495|Xã Mỹ Long|28504
28498|Xã Long Tiên|28504
28501|Xã Hiệp Đức|28501
28504|Xã Long Trung|28504
28507|Xã Hội Xuân|28501
28510|Xã Tân Phong|28501
28513|Xã Tam Bình|28516
28516|Xã Ngũ Hiệp|28516
#821|Huyện Châu Thành|Tỉnh Tiền Giang
28519|Thị trấn Tân Hiệp|28519
28522|Xã Tân Hội Đông|28525
28525|Xã Tân Hương|28525
28528|Xã Tân Lý Đông|28525
28534|Xã Thân Cửu Nghĩa|28519
28537|Xã Tam Hiệp|28537
28540|Xã Điềm Hy|28564
28543|Xã Nhị Bình|28543
28549|Xã Đông Hòa|28543
28552|Xã Long Định|28543
28558|Xã Long An|28519
28561|Xã Long Hưng|28537
28564|Xã Bình Trưng|28564
28570|Xã Thạnh Phú|28537
28573|Xã Bàn Long|28576
28576|Xã Vĩnh Kim|28576
28579|Xã Bình Đức|28582
28582|Xã Song Thuận|28582
28585|Xã Kim Sơn|28582
28588|Xã Phú Phong|28576
#822|Huyện Chợ Gạo|Tỉnh Tiền Giang
28594|Thị trấn Chợ Gạo|28594
28597|Xã Trung Hòa|28603
28600|Xã Hòa Tịnh|28603
28603|Xã Mỹ Tịnh An|28603
28606|Xã Tân Bình Thạnh|28603
28609|Xã Phú Kiết|28615
28612|Xã Lương Hòa Lạc|28615
28615|Xã Thanh Bình|28615
28618|Xã Quơn Long|28627
28621|Xã Bình Phục Nhứt|28633
28624|Xã Đăng Hưng Phước|28627
28627|Xã Tân Thuận Bình|28627
28630|Xã Song Bình|28594
28633|Xã Bình Phan|28633
28636|Xã Long Bình Điền|28594
28639|Xã An Thạnh Thủy|28633
28642|Xã Xuân Đông|28648
28645|Xã Hòa Định|28648
28648|Xã Bình Ninh|28648
#823|Huyện Gò Công Tây|Tỉnh Tiền Giang
28651|Thị trấn Vĩnh Bình|28651
28654|Xã Đồng Sơn|28660
28657|Xã Bình Phú|28663
28660|Xã Đồng Thạnh|28660
28663|Xã Thành Công|28663
28666|Xã Bình Nhì|28660
28669|Xã Yên Luông|28663
28672|Xã Thạnh Trị|28651
28675|Xã Thạnh Nhựt|28651
28678|Xã Long Vĩnh|28678
28681|Xã Bình Tân|28687
28684|Xã Vĩnh Hựu|28678
28687|Xã Long Bình|28687
#824|Huyện Gò Công Đông|Tỉnh Tiền Giang
28702|Thị trấn Tân Hòa|28702
28705|Xã Tăng Hòa|28747
28711|Xã Tân Phước|28723
28714|Xã Gia Thuận|28720
28720|Thị trấn Vàm Láng|28720
28723|Xã Tân Tây|28723
28726|Xã Kiểng Phước|28720
28732|Xã Tân Đông|28723
28735|Xã Bình Ân|28738
28738|Xã Tân Điền|28738
28741|Xã Bình Nghị|28702
28744|Xã Phước Trung|28702
28747|Xã Tân Thành|28747
#825|Huyện Tân Phú Đông|Tỉnh Tiền Giang
28690|Xã Tân Thới|28693
28693|Xã Tân Phú|28693
28696|Xã Phú Thạnh|28696
28699|Xã Tân Thạnh|28693
28750|Xã Phú Đông|28696
28753|Xã Phú Tân|28696
#866|Thành phố Cao Lãnh|Tỉnh Đồng Tháp
29869|Phường 1|29869
29872|Phường 4|29869
29875|Phường 3|29869
29878|Phường 6|29869
29881|Phường Mỹ Ngãi|29884
29884|Xã Mỹ Tân|29884
29887|Xã Mỹ Trà|29888
29888|Phường Mỹ Phú|29888
29890|Xã Tân Thuận Tây|29869
29892|Phường Hòa Thuận|29869
29893|Xã Hòa An|29869
29896|Xã Tân Thuận Đông|29869
29899|Xã Tịnh Thới|29869
#867|Thành phố Sa Đéc|Tỉnh Đồng Tháp
29902|Phường 3|29905|29869
29905|Phường 1|29905
29908|Phường 4|29905|29869
29911|Phường 2|29905
29914|Xã Tân Khánh Đông|29905
29917|Phường Tân Quy Đông|29905
29919|Phường An Hòa|29905
29920|Xã Tân Quy Tây|29905
29923|Xã Tân Phú Đông|30214
#868|Thành phố Hồng Ngự|Tỉnh Đồng Tháp
29954|Phường An Lộc|29954
29955|Phường An Thạnh|29955
29959|Xã Bình Thạnh|29955
29965|Xã Tân Hội|29955
29978|Phường An Lạc|29978
29986|Phường An Bình B|29954
29989|Phường An Bình A|29954
#869|Huyện Tân Hồng|Tỉnh Đồng Tháp
29926|Thị trấn Sa Rài|29926
29929|Xã Tân Hộ Cơ|29929
29932|Xã Thông Bình|29938
29935|Xã Bình Phú|29926
29938|Xã Tân Thành A|29938
29941|Xã Tân Thành B|29929
29944|Xã Tân Phước|29944
29947|Xã Tân Công Chí|29926
29950|Xã An Phước|29944
#870|Huyện Hồng Ngự|Tỉnh Đồng Tháp
29956|Xã Thường Phước 1|29971
29962|Xã Thường Thới Hậu A|29978
29971|Thị trấn Thường Thới Tiền|29971
29974|Xã Thường Phước 2|29971
29977|Xã Thường Lạc|29978
29980|Xã Long Khánh A|29983
29983|Xã Long Khánh B|29983
29992|Xã Long Thuận|29992
29995|Xã Phú Thuận B|29992|30154
29998|Xã Phú Thuận A|29992
#871|Huyện Tam Nông|Tỉnh Đồng Tháp
30001|Thị trấn Tràm Chim|30001
30004|Xã Hòa Bình|30025
30007|Xã Tân Công Sính|30001
30010|Xã Phú Hiệp|30010
30013|Xã Phú Đức|30010
30016|Xã Phú Thành B|30019
30019|Xã An Hòa|30019
30022|Xã An Long|30028
30025|Xã Phú Cường|30025
30028|Xã Phú Ninh|30028
30031|Xã Phú Thọ|30034
30034|Xã Phú Thành A|30034
#872|Huyện Tháp Mười|Tỉnh Đồng Tháp
30037|Thị trấn Mỹ An|30037
30040|Xã Thạnh Lợi|30046
30043|Xã Hưng Thạnh|30043
30046|Xã Trường Xuân|30046
30049|Xã Tân Kiều|30061
30052|Xã Mỹ Hòa|30037
30055|Xã Mỹ Quý|30055
30058|Xã Mỹ Đông|30055
30061|Xã Đốc Binh Kiều|30061
30064|Xã Mỹ An|30037
30067|Xã Phú Điền|30073
30070|Xã Láng Biển|30055
30073|Xã Thanh Mỹ|30073
#873|Huyện Cao Lãnh|Tỉnh Đồng Tháp
30076|Thị trấn Mỹ Thọ|30076
30079|Xã Gáo Giồng|30088|30025
30082|Xã Phương Thịnh|30043
30085|Xã Ba Sao|30085
30088|Xã Phong Mỹ|30088
30091|Xã Tân Nghĩa|29884
30094|Xã Phương Trà|30085
30097|Xã Nhị Mỹ|29888
30100|Xã Mỹ Thọ|30076
30103|Xã Tân Hội Trung|30118
30106|Xã An Bình|29888
30109|Xã Mỹ Hội|30076
30112|Xã Mỹ Hiệp|30112
30115|Xã Mỹ Long|30112
30118|Xã Bình Hàng Trung|30118
30121|Xã Mỹ Xương|30076
30124|Xã Bình Hàng Tây|30118
30127|Xã Bình Thạnh|30112
#874|Huyện Thanh Bình|Tỉnh Đồng Tháp
30130|Thị trấn Thanh Bình|30130
30133|Xã Tân Quới|30154
30136|Xã Tân Hòa|30154
30139|Xã An Phong|30028
30142|Xã Phú Lợi|30157
30145|Xã Tân Mỹ|30130
30148|Xã Bình Tấn|30163
30151|Xã Tân Huề|30154
30154|Xã Tân Bình|30154
30157|Xã Tân Thạnh|30157|30130
30160|Xã Tân Phú|30130
30163|Xã Bình Thành|30163
30166|Xã Tân Long|30154
#875|Huyện Lấp Vò|Tỉnh Đồng Tháp
30169|Thị trấn Lấp Vò|30169
30172|Xã Mỹ An Hưng A|30178
30175|Xã Tân Mỹ|30178
30178|Xã Mỹ An Hưng B|30178
30181|Xã Tân Khánh Trung|30184
30184|Xã Long Hưng A|30184
30187|Xã Vĩnh Thạnh|30169
30190|Xã Long Hưng B|30184
30193|Xã Bình Thành|30169
30196|Xã Định An|30226
30199|Xã Định Yên|30226
30202|Xã Hội An Đông|30178
30205|Xã Bình Thạnh Trung|30169
#876|Huyện Lai Vung|Tỉnh Đồng Tháp
30208|Thị trấn Lai Vung|30208
30211|Xã Tân Dương|30214
30214|Xã Hòa Thành|30214
30217|Xã Long Hậu|30208
30220|Xã Tân Phước|30226
30223|Xã Hòa Long|30208
30226|Xã Tân Thành|30226
30229|Xã Long Thắng|30208
30232|Xã Vĩnh Thới|30235
30235|Xã Tân Hòa|30235
30238|Xã Định Hòa|30235
30241|Xã Phong Hòa|30235
#877|Huyện Châu Thành|Tỉnh Đồng Tháp
30244|Thị trấn Cái Tàu Hạ|30244
30247|Xã An Hiệp|30244
30250|Xã An Nhơn|30244
30253|Xã Tân Nhuận Đông|30253
30256|Xã Tân Bình|30259
30259|Xã Tân Phú Trung|30259
30262|Xã Phú Long|30259
30265|Xã An Phú Thuận|30244
30268|Xã Phú Hựu|30244
30271|Xã An Khánh|30253
30274|Xã Tân Phú|30259
30277|Xã Hòa Tân|30253
`,
};
