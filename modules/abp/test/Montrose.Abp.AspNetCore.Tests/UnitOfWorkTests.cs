using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Montrose.Abp.AspNetCore.App;
using Shouldly;
using Xunit;

namespace Montrose.Abp.AspNetCore;

public class UnitOfWorkTests(TestApp app) : IClassFixture<TestApp>
{
    private UnitOfWorkLog Log => app.Services.GetRequiredService<UnitOfWorkLog>();

    [Fact]
    public async Task A_reading_request_has_a_unit_of_work_without_a_transaction()
    {
        var unitOfWork = await app.Client().GetFromJsonAsync<UnitOfWorkDto>("/api/parcels/parcel/unit-of-work");

        unitOfWork!.HasUnitOfWork.ShouldBeTrue();
        unitOfWork.IsTransactional.ShouldBeFalse();
    }

    [Fact]
    public async Task A_changing_request_is_transactional_and_completed_before_the_answer()
    {
        Log.Entries.Clear();

        using var response = await app.Client().PostAsync("/api/parcels/parcel/check-unit-of-work?fail=false", content: null);

        (await response.Content.ReadFromJsonAsync<UnitOfWorkDto>())!.IsTransactional.ShouldBeTrue();
        Log.Entries.ShouldBe(["completed"]);
    }

    [Fact]
    public async Task An_exception_rolls_the_unit_of_work_back()
    {
        Log.Entries.Clear();

        using var response = await app.Client().PostAsync("/api/parcels/parcel/check-unit-of-work?fail=true", content: null);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        Log.Entries.ShouldNotContain("completed");
        Log.Entries.ShouldBe(["rolled back"]);
    }

    [Fact]
    public async Task Attributes_decide_otherwise()
    {
        (await app.Client().GetStringAsync("/plain/without-uow")).ShouldBe("false");
        (await app.Client().GetStringAsync("/plain/transactional")).ShouldBe("true");
    }
}
