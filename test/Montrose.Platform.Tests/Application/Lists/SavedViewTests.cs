using Microsoft.Extensions.DependencyInjection;
using Montrose.Lists;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Domain.Entities;
using Xunit;

namespace Montrose.Platform.Tests.Application.Lists;

public class SavedViewTests(MontroseApp app) : IClassFixture<MontroseApp>
{
    [Fact]
    public async Task A_view_is_one_person_s_of_one_list_and_a_second_of_its_name_replaces_it()
    {
        var agency = await app.Given.AnAgency();
        var other = await app.Given.AnAgent(agency);
        await SaveAsync(agency.Admin, "Mine", "State=Archived");
        var again = await SaveAsync(agency.Admin, " mine ", "Filter=x");
        (await ListAsync(agency.Admin)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(v => v.Name.ShouldBe("Mine"), v => v.Query.ShouldBe("Filter=x"), v => v.Id.ShouldBe(again.Id));
        (await ListAsync(other)).ShouldBeEmpty();
        await Should.ThrowAsync<EntityNotFoundException>(() => DoAsync(other, s => s.DeleteAsync(again.Id)));
        await Should.ThrowAsync<EntityNotFoundException>(() => DoAsync(other, s => s.MakeDefaultAsync(again.Id)));
        (await app.AsAsync<ISavedViewAppService, int>(agency.Admin, async s => (await s.GetListAsync(new GetSavedViewsInput { List = "elsewhere" })).Items.Count)).ShouldBe(0);
        await DoAsync(agency.Admin, s => s.DeleteAsync(again.Id));
        (await ListAsync(agency.Admin)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_list_opens_with_one_view_or_with_none()
    {
        var agency = await app.Given.AnAgency();
        var first = await SaveAsync(agency.Admin, "First", "a=1", isDefault: true);
        var second = await SaveAsync(agency.Admin, "Second", "a=2", isDefault: true);
        (await ListAsync(agency.Admin)).Where(v => v.IsDefault).Select(v => v.Name).ShouldBe(["Second"]);
        await DoAsync(agency.Admin, s => s.MakeDefaultAsync(first.Id));
        (await ListAsync(agency.Admin)).Where(v => v.IsDefault).Select(v => v.Name).ShouldBe(["First"]);
        await DoAsync(agency.Admin, s => s.ClearDefaultAsync(first.Id));
        await DoAsync(agency.Admin, s => s.ClearDefaultAsync(second.Id));
        (await ListAsync(agency.Admin)).ShouldAllBe(v => !v.IsDefault);
    }

    [Fact]
    public async Task What_can_t_be_a_view_is_refused_with_a_reason()
    {
        var agency = await app.Given.AnAgency();
        (await CodeAsync(() => SaveAsync(agency.Admin, "X", "", list: "no-such-list"))).ShouldBe("Montrose:List.Unknown");
        for (var i = 0; i < SavedViewConsts.MaxViewsPerList; i++) await SaveAsync(agency.Admin, $"View {i}", "a=1");
        (await CodeAsync(() => SaveAsync(agency.Admin, "One more", "a=1"))).ShouldBe("Montrose:List.TooManyViews");
        await SaveAsync(agency.Admin, "View 3", "a=2");
    }

    private Task<SavedViewDto> SaveAsync(Person person, string name, string query, bool isDefault = false, string list = NumberList.Name) =>
        app.AsAsync<ISavedViewAppService, SavedViewDto>(person, s => s.CreateAsync(new CreateSavedViewInput { List = list, Name = name, Query = query, IsDefault = isDefault }));

    private Task<IReadOnlyList<SavedViewDto>> ListAsync(Person person) =>
        app.AsAsync<ISavedViewAppService, IReadOnlyList<SavedViewDto>>(person, async s => (await s.GetListAsync(new GetSavedViewsInput { List = NumberList.Name })).Items);

    private Task DoAsync(Person person, Func<ISavedViewAppService, Task> act) => app.AsAsync(person, s => act(s.GetRequiredService<ISavedViewAppService>()));

    private static async Task<string?> CodeAsync(Func<Task> act) => (await Should.ThrowAsync<BusinessException>(act)).Code;
}
