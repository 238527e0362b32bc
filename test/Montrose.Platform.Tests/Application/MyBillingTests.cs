using Montrose.Addresses;
using Montrose.Clients;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Authorization;
using Volo.Abp.Data;
using Volo.Abp.Validation;
using Xunit;

namespace Montrose.Platform.Tests.Application;

public class MyBillingTests(MontroseApp app) : IClassFixture<MontroseApp>
{
    [Fact]
    public async Task What_a_client_saves_is_what_the_agency_sees_and_its_neighbour_does_not_have()
    {
        var agency = await app.Given.AnAgency();
        var (client, neighbour) = (await app.Given.AClient(agency), await app.Given.AClient(agency));

        var saved = await As(client.Owner, s => s.UpdateAsync(Complete()));

        saved.ShouldSatisfyAllConditions(b => b.LegalName.ShouldBe("Copper Bay Bakery Ltd"), b => b.Address.Country.ShouldBe("AT"), b => b.IsComplete.ShouldBeTrue());
        var seen = await app.AsAsync<IClientAppService, ClientDetailsDto>(agency.Admin, s => s.GetDetailsAsync(client.Id));
        seen.LegalName.ShouldBe("Copper Bay Bakery Ltd");
        seen.Billing!.ShouldSatisfyAllConditions(b => b.TaxNumber.ShouldBe("ATU12345678"), b => b.Email.ShouldBe("bills@bakery.example"), b => b.Address.City.ShouldBe("Wien"));
        (await As(neighbour.Owner, s => s.GetAsync())).ShouldSatisfyAllConditions(b => b.LegalName.ShouldBeNull(), b => b.TaxNumber.ShouldBeNull(), b => b.IsComplete.ShouldBeFalse());
    }

    [Fact]
    public async Task An_address_without_a_country_is_not_complete_and_the_companys_own_one_counts_where_there_is_none()
    {
        var agency = await app.Given.AnAgency();
        var client = await app.Given.AClient(agency);
        var input = Complete();
        input.Address.Country = null;
        (await As(client.Owner, s => s.UpdateAsync(input))).IsComplete.ShouldBeFalse();

        input.Address = new AddressDto();
        await As(client.Owner, s => s.UpdateAsync(input));
        await app.AsAsync<IClientAppService, ClientDetailsDto>(agency.Admin, s => s.UpdateAsync(client.Id, new UpdateClientInput { CompanyName = client.CompanyName, Address = Complete().Address }));

        (await As(client.Owner, s => s.GetAsync())).IsComplete.ShouldBeTrue();
    }

    [Fact]
    public async Task Who_saves_over_what_the_agency_saved_meanwhile_is_told()
    {
        var agency = await app.Given.AnAgency();
        var client = await app.Given.AClient(agency);
        var input = Complete();
        input.ConcurrencyStamp = (await As(client.Owner, s => s.GetAsync())).ConcurrencyStamp;
        await app.AsAsync<IClientAppService, ClientDetailsDto>(agency.Admin, s => s.UpdateBillingAsync(client.Id, new UpdateClientBillingInput { TaxNumber = "1" }));

        await Should.ThrowAsync<AbpDbConcurrencyException>(As(client.Owner, s => s.UpdateAsync(input)));

        (await As(client.Owner, s => s.GetAsync())).TaxNumber.ShouldBe("1");
    }

    [Fact]
    public async Task Only_a_clients_own_people_have_billing_data_of_their_own()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);
        await Should.ThrowAsync<AbpAuthorizationException>(As(agent, s => s.GetAsync()));
        await Should.ThrowAsync<Exception>(As(agency.Admin, s => s.UpdateAsync(Complete())));
    }

    [Theory]
    [MemberData(nameof(BadInput))]
    public async Task Bad_input_is_refused_and_nothing_changes(string what, Action<UpdateMyBillingInput> spoil)
    {
        var client = await app.Given.AClient(await app.Given.AnAgency());
        var input = Complete();
        spoil(input);

        var refused = await Should.ThrowAsync<Exception>(As(client.Owner, s => s.UpdateAsync(input)), what);

        (refused is AbpValidationException or BusinessException).ShouldBeTrue(refused.ToString());
        (await As(client.Owner, s => s.GetAsync())).TaxNumber.ShouldBeNull();
    }

    public static TheoryData<string, Action<UpdateMyBillingInput>> BadInput => new()
    {
        { "overlong name", i => i.LegalName = new string('x', ClientConsts.MaxCompanyNameLength + 1) },
        { "overlong tax number", i => i.TaxNumber = new string('1', ClientConsts.MaxTaxNumberLength + 1) },
        { "words as address for mail", i => i.Email = "to us" },
        { "unknown country", i => i.Address.Country = "XX" },
    };

    private static UpdateMyBillingInput Complete() => new()
    {
        LegalName = "Copper Bay Bakery Ltd",
        Address = new AddressDto { Street = "Ring 1", PostalCode = "1010", City = "Wien", Country = "at" },
        TaxNumber = "ATU12345678",
        Email = "bills@bakery.example",
    };

    private Task<T> As<T>(Person who, Func<IMyBillingAppService, Task<T>> act) => app.AsAsync(who, act);
}
