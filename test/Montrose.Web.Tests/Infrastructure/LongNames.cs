using Montrose.Seeding;

namespace Montrose.Web.Tests.Infrastructure;

/// <summary>Gives an agent and a client of the example agency names as long as the forms allow, and their own ones back at the end.</summary>
public sealed class LongNames : IAsyncDisposable
{
    private const string Company = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft für Uferpflege mbH";
    private const string Person = "Wolfeschlegelsteinhausenbergerdorff-Papadopoulos van der Kooij";
    private readonly PortalServer _server;

    private LongNames(PortalServer server) => _server = server;

    public static async Task<LongNames> GivenAsync(PortalServer server)
    {
        var names = new LongNames(server);
        await names.RenameAsync(Company, Person, Person);
        return names;
    }

    public async ValueTask DisposeAsync() => await RenameAsync("Copper Bay Bakery", "Elena Ruiz", "Maya Okafor");

    private async Task RenameAsync(string company, string contact, string agent)
    {
        await _server.ExecuteAsync("""UPDATE platform."Clients" SET "CompanyName" = @company, "ContactName" = @contact WHERE "ContactEmail" = @email""", ("company", company), ("contact", contact), ("email", DemoData.ClientEmail));
        await _server.ExecuteAsync("""UPDATE platform."Agents" SET "Name" = @agent WHERE "Email" = @email""", ("agent", agent), ("email", DemoData.AgentEmail));
    }
}
