using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Montrose.People;
using Montrose.PeopleImports;
using Montrose.TestBase;
using Npgsql;
using Shouldly;
using Volo.Abp;
using Volo.Abp.BlobStoring;
using Volo.Abp.Content;
using Volo.Abp.Domain.Entities;
using Xunit;

namespace Montrose.Platform.Tests.Application;

public class PeopleImportTests(MontroseApp app) : IClassFixture<MontroseApp>
{
    [Fact]
    public async Task A_half_valid_file_invites_the_valid_rows_and_gives_the_others_back()
    {
        var agency = await app.Given.AnAgency();
        var id = await UploadAsync(agency, $""""
            Email;Full name;Department;Note
            ada@csv.example;"Lovelace; ""Ada""";marketing;=1+1
            ;Nobody;Support;x
            nobody;Bad;Support;x
            ADA@csv.example;Twice;Support;x
            {agency.Admin.Email};Admin;Support;x
            wrong@csv.example;Wrong;Kitchen;"=HYPERLINK(""http://evil.example"")"
            bidi@csv.example;{"Bi\u202Edi"};Support;x
            alan@csv.example;Alan;;x
            """");
        var checkedImport = await CheckAsync(agency, id, department: Department.Website);
        checkedImport.ShouldSatisfyAllConditions(i => i.State.ShouldBe(PeopleImportState.Checked), i => i.ValidRows.ShouldBe(2), i => i.RejectedRows.ShouldBe(6));
        checkedImport.Problems.Select(p => (p.Row, p.Reason)).ShouldBe([
            (3, RejectReason.EmailMissing), (4, RejectReason.EmailInvalid), (5, RejectReason.EmailRepeated), (6, RejectReason.HasAccount), (7, RejectReason.DepartmentUnknown), (8, RejectReason.NameInvalid)]);
        (await InvitationsAsync(agency)).ShouldBeEmpty("a dry run writes nothing");

        var done = await ImportAsync(agency, id);
        done.ShouldSatisfyAllConditions(i => i.State.ShouldBe(PeopleImportState.Done), i => i.ValidRows.ShouldBe(2), i => i.RejectedRows.ShouldBe(6));
        (await InvitationsAsync(agency)).Select(i => (i.Email, i.Name, i.Department)).ShouldBe([("ada@csv.example", "Lovelace; \"Ada\"", (Department?)Department.Marketing), ("alan@csv.example", "Alan", Department.Website)], ignoreOrder: true);

        var lines = (await RejectedAsync(agency, id)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(7);
        lines[0].ShouldBe("Email,Full name,Department,Note,Reason");
        lines[5].ShouldContain("'=HYPERLINK", customMessage: "a formula comes back as text");
        await app.RunJobsAsync();
        app.Mailbox.NewestTokenFor("alan@csv.example").ShouldNotBeEmpty();
        (await FileAsync(agency, id)).ShouldBeNull("the file is deleted afterwards");
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    public async Task No_cell_that_comes_back_is_a_formula(string cell)
    {
        var agency = await app.Given.AnAgency();
        var id = await UploadAsync(agency, $"email,name,note\nnobody,Bad,\"{cell}\"\n");
        await CheckAsync(agency, id, Department.Support);
        await ImportAsync(agency, id);
        var row = (await RejectedAsync(agency, id)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1];
        row.ShouldContain("'" + cell);
    }

    [Fact]
    public async Task A_cell_may_have_several_lines_and_is_one_row()
    {
        var agency = await app.Given.AnAgency();
        var id = await UploadAsync(agency, "email,name,note\nada@csv.example,Ada,\"first\nsecond\r\nthird\"\nnobody,Bad,\"a\nb\"\n");
        (await CheckAsync(agency, id, Department.Support)).ShouldSatisfyAllConditions(i => i.TotalRows.ShouldBe(2), i => i.ValidRows.ShouldBe(1));
        await ImportAsync(agency, id);
        (await RejectedAsync(agency, id)).ShouldContain("nobody,Bad,\"a\nb\",");
        (await InvitationsAsync(agency)).ShouldHaveSingleItem().Name.ShouldBe("Ada");
    }

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    public async Task Every_usual_way_to_write_a_file_is_read(string delimiter)
    {
        var agency = await app.Given.AnAgency();
        var text = string.Join(delimiter, "First name", "Last name", "E-mail") + "\r\n" + string.Join(delimiter, "Zoë", "\"Ø'Neill\"", "zoe@csv.example") + "\r\n\r\n";
        foreach (var encoding in (Encoding[])[new UTF8Encoding(false), new UTF8Encoding(true)])
        {
            var import = await app.AsAsync<IPeopleImportAppService, PeopleImportDto>(agency.Admin, s => s.UploadAsync(Stream([.. encoding.GetPreamble(), .. encoding.GetBytes(text)])));
            import.Fields.ShouldBe([PeopleField.FirstName, PeopleField.LastName, PeopleField.Email]);
            import.Sample.ShouldHaveSingleItem().ShouldBe(["Zoë", "Ø'Neill", "zoe@csv.example"]);
            import.TotalRows.ShouldBe(1);
        }
    }

    public static TheoryData<string, byte[], string> BadFiles => new()
    {
        { "empty", [], "Montrose:Import.NoRows" },
        { "only headings", "email,name\n"u8.ToArray(), "Montrose:Import.NoRows" },
        { "no headings", "ada@csv.example,Ada\nalan@csv.example,Alan\n"u8.ToArray(), "Montrose:Import.HeadingMissing" },
        { "Windows-1252", [.. "email,name\nada@csv.example,Zo"u8, 0xEB, .. "\n"u8], "Montrose:Import.WrongEncoding" },
        { "UTF-16", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("email\na@b.example\n")).ToArray(), "Montrose:Import.WrongEncoding" },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes("email\na@b.example\n"), "Montrose:Import.WrongEncoding" },
        { "null character", "email,name\na@b.example,A\0\n"u8.ToArray(), "Montrose:Import.NotText" },
        { "spreadsheet", "PK\u0003\u0004rest"u8.ToArray(), "Montrose:Import.NotText" },
        { "quote not closed", "email,name\na@b.example,\"Ada\nb@b.example,B\n"u8.ToArray(), "Montrose:Import.QuoteNotClosed" },
        { "too many columns", Encoding.UTF8.GetBytes("email" + new string(',', 60) + "\na@b.example\n"), "Montrose:Import.TooManyColumns" },
    };

    [Theory, MemberData(nameof(BadFiles))]
    public async Task A_file_that_would_be_read_wrongly_is_refused_at_once(string what, byte[] content, string code)
    {
        var agency = await app.Given.AnAgency();
        (await Should.ThrowAsync<BusinessException>(app.AsAsync<IPeopleImportAppService, PeopleImportDto>(agency.Admin, s => s.UploadAsync(Stream(content))), what)).Code.ShouldBe(code, what);
        (await app.AsAsync<IPeopleImportAppService, long>(agency.Admin, async s => (await s.GetListAsync(new())).TotalCount)).ShouldBe(0);
    }

    [Fact]
    public async Task Columns_are_named_once_and_the_address_must_be_among_them()
    {
        var agency = await app.Given.AnAgency();
        var id = await UploadAsync(agency, "a,b\nx@csv.example,X\n");
        (await RefusedAsync(agency, s => s.CheckAsync(id, new CheckPeopleImportInput { Fields = [PeopleField.Name] }))).ShouldBe("Montrose:Import.EmailColumnMissing");
        (await RefusedAsync(agency, s => s.CheckAsync(id, new CheckPeopleImportInput { Fields = [PeopleField.Email, PeopleField.Email] }))).ShouldBe("Montrose:Import.FieldTwice");
        (await RefusedAsync(agency, s => s.CheckAsync(id, new CheckPeopleImportInput { Fields = [PeopleField.Email], Kind = InvitationKind.Client }))).ShouldBe("Montrose:Invitation.KindNotByList");
        (await RefusedAsync(agency, s => s.ImportAsync(id))).ShouldBe("Montrose:Import.WrongState", "nothing is imported before the dry run");
    }

    [Fact]
    public async Task An_import_runs_once_and_can_be_given_up_before()
    {
        var agency = await app.Given.AnAgency();
        var id = await UploadAsync(agency, "email\nonce@csv.example\n");
        await CheckAsync(agency, id, Department.Support);
        await ImportAsync(agency, id);
        (await RefusedAsync(agency, s => s.ImportAsync(id))).ShouldBe("Montrose:Import.WrongState");

        var left = await UploadAsync(agency, "email\nleft@csv.example\n");
        await app.AsAsync(agency.Admin, s => s.GetRequiredService<IPeopleImportAppService>().DiscardAsync(left));
        (await FileAsync(agency, left)).ShouldBeNull();
        await Should.ThrowAsync<EntityNotFoundException>(app.AsAsync<IPeopleImportAppService, PeopleImportDto>(agency.Admin, s => s.GetAsync(left)));
    }

    [Fact]
    public async Task Another_agencys_import_does_not_exist()
    {
        var (agency, other) = (await app.Given.AnAgency(), await app.Given.AnAgency());
        var theirs = await UploadAsync(other, "email\nx@csv.example\n");
        foreach (var act in (Func<IPeopleImportAppService, Task>[])[s => s.GetAsync(theirs), s => s.ImportAsync(theirs), s => s.DiscardAsync(theirs), s => s.GetRejectedAsync(theirs), s => s.CheckAsync(theirs, new CheckPeopleImportInput { Fields = [PeopleField.Email] })])
            await Should.ThrowAsync<EntityNotFoundException>(app.AsAsync(agency.Admin, s => act(s.GetRequiredService<IPeopleImportAppService>())));
    }

    [Fact]
    public async Task Many_rows_are_imported_in_bounded_memory()
    {
        // The long form is as large a file as is taken.
        var rows = LongForms.AreAskedFor ? 100_000 : 20_000;
        var agency = await app.Given.AnAgency();
        var text = new StringBuilder("email,name,department\n");
        for (var i = 0; i < rows; i++) text.Append(i % 10 == 0 ? "broken" : $"p{i}@big.example").Append(",\"Person ").Append(i).Append("\",Support\n");
        var id = await UploadAsync(agency, text.ToString());
        text.Clear();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        (await CheckAsync(agency, id, null)).ShouldSatisfyAllConditions(i => i.ValidRows.ShouldBe(rows * 9 / 10), i => i.RejectedRows.ShouldBe(rows / 10), i => i.Problems.Count.ShouldBe(PeopleImportConsts.ShownProblems));
        var done = await ImportAsync(agency, id);
        done.ShouldSatisfyAllConditions(i => i.State.ShouldBe(PeopleImportState.Done), i => i.ValidRows.ShouldBe(rows * 9 / 10), i => i.ProcessedRows.ShouldBe(rows));
        (GC.GetTotalMemory(forceFullCollection: true) - before).ShouldBeLessThan((LongForms.AreAskedFor ? 64 : 24) * 1024 * 1024);
        (await RejectedAsync(agency, id)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(rows / 10 + 1);

        using var counter = new StatementCounter();
        var list = await app.AsAsync<IInvitationAppService, InvitationListDto>(agency.Admin, s => s.GetListAsync(new GetInvitationsInput { Filter = "p99" }));
        list.HasMore.ShouldBeFalse();
        counter.Statements.Count.ShouldBeLessThanOrEqualTo(2);

        // Other tests' mails would wait behind so many.
        await using var connection = new NpgsqlConnection(app.ConnectionString);
        await connection.OpenAsync();
        await using var forget = new NpgsqlCommand("""DELETE FROM "AbpBackgroundJobs" """, connection);
        await forget.ExecuteNonQueryAsync();
    }

    private static RemoteStreamContent Stream(byte[] content) => new(new MemoryStream(content), "people.csv", "text/csv", content.Length);

    private async Task<Guid> UploadAsync(TestAgency agency, string text) =>
        (await app.AsAsync<IPeopleImportAppService, PeopleImportDto>(agency.Admin, s => s.UploadAsync(Stream(Encoding.UTF8.GetBytes(text))))).Id;

    private async Task<PeopleImportDto> CheckAsync(TestAgency agency, Guid id, Department? department)
    {
        var import = await GetAsync(agency, id);
        await app.AsAsync<IPeopleImportAppService, PeopleImportDto>(agency.Admin, s => s.CheckAsync(id, new CheckPeopleImportInput { Fields = [.. import.Fields.Select((f, i) => import.Headers.Count == 1 ? PeopleField.Email : f)], Department = department }));
        await RunAsync(agency, id);
        return await GetAsync(agency, id);
    }

    private async Task<PeopleImportDto> ImportAsync(TestAgency agency, Guid id)
    {
        await app.AsAsync<IPeopleImportAppService, PeopleImportDto>(agency.Admin, s => s.ImportAsync(id));
        await RunAsync(agency, id);
        return await GetAsync(agency, id);
    }

    /// <summary>The job alone: mails of other tests may wait in the same queue.</summary>
    private Task<bool> RunAsync(TestAgency agency, Guid id) => app.Given.InAsync(agency.Id, async s =>
    {
        await s.GetRequiredService<PeopleImportRun>().RunAsync(id);
        return true;
    });

    private Task<PeopleImportDto> GetAsync(TestAgency agency, Guid id) => app.AsAsync<IPeopleImportAppService, PeopleImportDto>(agency.Admin, s => s.GetAsync(id));

    private Task<IReadOnlyList<InvitationDto>> InvitationsAsync(TestAgency agency) =>
        app.AsAsync<IInvitationAppService, IReadOnlyList<InvitationDto>>(agency.Admin, async s => (await s.GetListAsync(new GetInvitationsInput())).Items);

    private Task<string> RejectedAsync(TestAgency agency, Guid id) => app.AsAsync<IPeopleImportAppService, string>(agency.Admin, async s =>
    {
        using var reader = new StreamReader((await s.GetRejectedAsync(id)).GetStream());
        return await reader.ReadToEndAsync();
    });

    private Task<Stream?> FileAsync(TestAgency agency, Guid id) =>
        app.Given.InAsync<Stream?>(agency.Id, async s => await s.GetRequiredService<IBlobContainer<PeopleImportContainer>>().GetOrNullAsync(PeopleImportContainer.BlobOf(id)));

    private async Task<string?> RefusedAsync(TestAgency agency, Func<IPeopleImportAppService, Task> act) =>
        (await Should.ThrowAsync<BusinessException>(app.AsAsync(agency.Admin, s => act(s.GetRequiredService<IPeopleImportAppService>())))).Code;
}
