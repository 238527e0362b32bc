using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Montrose.Lists;
using Montrose.LongJobs;
using Montrose.People;
using Montrose.PeopleImports;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Authorization;
using Volo.Abp.BlobStoring;
using Volo.Abp.Content;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Validation;
using Xunit;

namespace Montrose.Platform.Tests.Application.Lists;

/// <summary>Files of lists at once and as jobs, and how jobs stop, fail and go. One class, because the list of numbers is shared.</summary>
public class LongJobTests(MontroseApp app) : IClassFixture<MontroseApp>
{
    [Fact]
    public async Task A_long_list_becomes_a_file_in_the_background_that_its_person_alone_fetches_for_some_days()
    {
        var agency = await app.Given.AnAgency();
        var other = await app.Given.AnAgent(agency);
        (await CodeAsync(() => GetAsync(agency.Admin))).ShouldBe("Montrose:List.TooManyRows");
        var started = await StartAsync(agency.Admin);
        started.State.ShouldBe(LongJobState.Waiting);
        await app.RunJobsAsync();
        var done = await JobAsync(agency.Admin, started.Id);
        done.ShouldSatisfyAllConditions(j => j.State.ShouldBe(LongJobState.Done), j => j.HasFile.ShouldBeTrue(), j => j.DoneSteps.ShouldBe(NumberList.Count), j => j.TotalSteps.ShouldBe(NumberList.Count));
        var lines = (await FileAsync(agency.Admin, started.Id)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(NumberList.Count + 1);
        lines[0].ShouldBe("\uFEFFNumber,Text");
        lines[1].ShouldBe("1,\"'=1+1\"");

        await Should.ThrowAsync<EntityNotFoundException>(() => FileAsync(other, started.Id));
        await Should.ThrowAsync<EntityNotFoundException>(() => JobAsync(other, started.Id));
        (await app.AsAsync<ILongJobAppService, long>(other, async s => (await s.GetListAsync(new GetLongJobsInput())).TotalCount)).ShouldBe(0);

        app.Clock.Advance(TimeSpan.FromDays(LongJobConsts.FileDays) + TimeSpan.FromHours(1));
        (await CodeAsync(() => FileAsync(agency.Admin, started.Id))).ShouldBe("Montrose:Job.NoFile");
        await app.Services.GetRequiredService<OldLongJobs>().RemoveAsync();
        (await BlobAsync(agency, started.Id)).ShouldBeNull();
        (await JobAsync(agency.Admin, started.Id)).HasFile.ShouldBeFalse();
        app.Clock.Advance(TimeSpan.FromDays(LongJobConsts.KeptDays));
        await app.Services.GetRequiredService<OldLongJobs>().RemoveAsync();
        await Should.ThrowAsync<EntityNotFoundException>(() => JobAsync(agency.Admin, started.Id));
    }

    [Fact]
    public async Task A_job_that_waits_stops_at_once_and_one_that_runs_at_its_next_step()
    {
        var agency = await app.Given.AnAgency();
        var waiting = await StartAsync(agency.Admin);
        (await StopAsync(agency.Admin, waiting.Id)).State.ShouldBe(LongJobState.Cancelled);
        (await CodeAsync(() => StopAsync(agency.Admin, waiting.Id))).ShouldBe("Montrose:Job.IsOver");
        var running = await StartAsync(agency.Admin);
        (await CodeAsync(() => app.AsAsync(agency.Admin, s => s.GetRequiredService<ILongJobAppService>().DeleteAsync(running.Id)))).ShouldBe("Montrose:Job.IsRunning");
        NumberList.OnPage = async skip =>
        {
            if (skip != 2 * ListConsts.RowsOfAPage) return;
            (await JobAsync(agency.Admin, running.Id)).ShouldSatisfyAllConditions(j => j.State.ShouldBe(LongJobState.Running), j => j.DoneSteps.ShouldBe(skip), j => j.TotalSteps.ShouldBe(NumberList.Count));
            (await StopAsync(agency.Admin, running.Id)).IsStopping.ShouldBeTrue();
        };
        try
        {
            await app.RunJobsAsync();
        }
        finally
        {
            NumberList.OnPage = static _ => Task.CompletedTask;
        }
        (await JobAsync(agency.Admin, running.Id)).ShouldSatisfyAllConditions(j => j.State.ShouldBe(LongJobState.Cancelled), j => j.HasFile.ShouldBeFalse(), j => j.DoneSteps.ShouldBe(3 * ListConsts.RowsOfAPage));
        (await BlobAsync(agency, running.Id)).ShouldBeNull();
        (await JobAsync(agency.Admin, waiting.Id)).State.ShouldBe(LongJobState.Cancelled);
        await app.AsAsync(agency.Admin, s => s.GetRequiredService<ILongJobAppService>().DeleteAsync(running.Id));
        await Should.ThrowAsync<EntityNotFoundException>(() => JobAsync(agency.Admin, running.Id));
    }

    [Fact]
    public async Task Who_lost_the_right_or_sees_other_clients_gets_no_file()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);
        var client = await app.Given.AClient(agency);
        var early = await StartAsync(agent);
        await app.RunJobsAsync();
        (await FileAsync(agent, early.Id)).ShouldNotBeEmpty();
        var late = await StartAsync(agent);
        await app.Given.Assigned(agency, client, agent);
        await app.RunJobsAsync();
        (await JobAsync(agent, late.Id)).ShouldSatisfyAllConditions(j => j.State.ShouldBe(LongJobState.Failed), j => j.Failure!.ShouldContain("other clients"));
        (await CodeAsync(() => FileAsync(agent, early.Id))).ShouldBe("Montrose:Job.ScopeChanged");

        var refused = await StartAsync(agency.Admin);
        var kept = await StartAsync(agent);
        NumberList.Refused = agency.Admin.UserId;
        try
        {
            await app.RunJobsAsync();
            (await JobAsync(agency.Admin, refused.Id)).State.ShouldBe(LongJobState.Failed);
            (await JobAsync(agent, kept.Id)).State.ShouldBe(LongJobState.Done);
            await Should.ThrowAsync<AbpAuthorizationException>(() => StartAsync(agency.Admin));
            NumberList.Refused = agent.UserId;
            await Should.ThrowAsync<AbpAuthorizationException>(() => FileAsync(agent, kept.Id));
        }
        finally
        {
            NumberList.Refused = null;
        }
    }

    [Fact]
    public async Task A_short_list_is_a_file_at_once_with_the_chosen_columns_in_the_reader_s_time()
    {
        var agency = await app.Given.AnAgency();
        var csv = await GetAsync(agency.Admin, "From=5499&Columns=Debt", "Europe/Berlin");
        csv.ShouldBe("\uFEFFNumber,Debt,Due\r\n5499,-2749.5,2026-07-05 20:09\r\n5500,-2750,2026-07-05 20:10\r\n");
        await Should.ThrowAsync<AbpValidationException>(() => GetAsync(agency.Admin, "From=many"));
        (await CodeAsync(() => app.AsAsync<IListFileAppService, IRemoteStreamContent>(agency.Admin, s => s.GetAsync(new GetListFileInput { List = "nothing" })))).ShouldBe("Montrose:List.Unknown");
    }

    [Fact]
    public async Task Nobody_fills_the_queue_for_others()
    {
        var agency = await app.Given.AnAgency();
        for (var i = 0; i < LongJobConsts.MaxOpenJobs; i++) await StartAsync(agency.Admin);
        (await CodeAsync(() => StartAsync(agency.Admin))).ShouldBe("Montrose:Job.TooManyOpen");
        var all = await app.AsAsync<ILongJobAppService, IReadOnlyList<LongJobDto>>(agency.Admin, async s => (await s.GetListAsync(new GetLongJobsInput { OnlyOpen = true })).Items);
        foreach (var job in all) await StopAsync(agency.Admin, job.Id);
        await StartAsync(agency.Admin);
    }

    [Fact]
    public async Task An_import_is_a_job_too_and_stops_before_anybody_is_invited()
    {
        var agency = await app.Given.AnAgency();
        var file = new RemoteStreamContent(new MemoryStream(Encoding.UTF8.GetBytes("email,name\nada@stop.example,Ada\n")), "people.csv", "text/csv");
        var import = await app.AsAsync<IPeopleImportAppService, PeopleImportDto>(agency.Admin, s => s.UploadAsync(file));
        var check = new CheckPeopleImportInput { Fields = [PeopleField.Email, PeopleField.Name], Department = Department.Support };
        await app.AsAsync<IPeopleImportAppService, PeopleImportDto>(agency.Admin, s => s.CheckAsync(import.Id, check));
        var job = (await JobsAsync(agency.Admin)).ShouldHaveSingleItem();
        job.ShouldSatisfyAllConditions(j => j.Kind.ShouldBe(LongJobKind.PeopleCheck), j => j.SubjectId.ShouldBe(import.Id), j => j.Title.ShouldBe("people.csv"));
        await StopAsync(agency.Admin, job.Id);
        await app.RunJobsAsync();
        (await JobAsync(agency.Admin, job.Id)).State.ShouldBe(LongJobState.Cancelled);
        (await ImportAsync(agency, import.Id)).State.ShouldBe(PeopleImportState.Uploaded);

        await app.AsAsync<IPeopleImportAppService, PeopleImportDto>(agency.Admin, s => s.CheckAsync(import.Id, check));
        await app.RunJobsAsync();
        (await ImportAsync(agency, import.Id)).State.ShouldBe(PeopleImportState.Checked);
        await app.AsAsync<IPeopleImportAppService, PeopleImportDto>(agency.Admin, s => s.ImportAsync(import.Id));
        var importing = (await JobsAsync(agency.Admin)).Single(j => j.Kind == LongJobKind.PeopleImport);
        await StopAsync(agency.Admin, importing.Id);
        await app.RunJobsAsync();
        (await ImportAsync(agency, import.Id)).ShouldSatisfyAllConditions(i => i.State.ShouldBe(PeopleImportState.Failed), i => i.ValidRows.ShouldBe(0), i => i.Failure!.ShouldContain("stopped"));
        (await app.AsAsync<IInvitationAppService, long>(agency.Admin, async s => (await s.GetListAsync(new GetInvitationsInput { Filter = "ada@stop" })).TotalCount)).ShouldBe(0);
    }

    private Task<LongJobDto> StartAsync(Person person) => app.AsAsync<IListFileAppService, LongJobDto>(person, s => s.StartAsync(new GetListFileInput { List = NumberList.Name }));

    private Task<LongJobDto> StopAsync(Person person, Guid id) => app.AsAsync<ILongJobAppService, LongJobDto>(person, s => s.StopAsync(id));

    private Task<LongJobDto> JobAsync(Person person, Guid id) => app.AsAsync<ILongJobAppService, LongJobDto>(person, s => s.GetAsync(id));

    private Task<IReadOnlyList<LongJobDto>> JobsAsync(Person person) => app.AsAsync<ILongJobAppService, IReadOnlyList<LongJobDto>>(person, async s => (await s.GetListAsync(new GetLongJobsInput())).Items);

    private Task<PeopleImportDto> ImportAsync(TestAgency agency, Guid id) => app.AsAsync<IPeopleImportAppService, PeopleImportDto>(agency.Admin, s => s.GetAsync(id));

    private Task<string> FileAsync(Person person, Guid id) => app.AsAsync<ILongJobAppService, string>(person, async s => await TextAsync(await s.GetFileAsync(id)));

    private Task<string> GetAsync(Person person, string query = "", string? timeZone = null) =>
        app.AsAsync<IListFileAppService, string>(person, async s => await TextAsync(await s.GetAsync(new GetListFileInput { List = NumberList.Name, Query = query, TimeZone = timeZone })));

    private Task<Stream?> BlobAsync(TestAgency agency, Guid id) =>
        app.Given.InAsync(agency.Id, async s => (Stream?)await s.GetRequiredService<IBlobContainer<LongJobContainer>>().GetOrNullAsync(LongJobContainer.BlobOf(id)));

    private static async Task<string> TextAsync(IRemoteStreamContent file)
    {
        await using var stream = file.GetStream();
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static async Task<string?> CodeAsync(Func<Task> act) => (await Should.ThrowAsync<BusinessException>(act)).Code;
}
