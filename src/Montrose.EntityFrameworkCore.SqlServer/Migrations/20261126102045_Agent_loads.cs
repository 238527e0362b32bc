using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Montrose.Migrations
{
    /// <inheritdoc />
    public partial class Agent_loads : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<double>(
                name: "Load",
                schema: "platform",
                table: "Agents",
                type: "float",
                nullable: false,
                computedColumnSql: "CASE WHEN \"MaxClients\" > 0 THEN CAST(\"ClientCount\" AS float) / \"MaxClients\" WHEN \"ClientCount\" > 0 THEN CAST(1E300 AS float) ELSE CAST(0 AS float) END",
                stored: true);

            migrationBuilder.CreateIndex(
                name: "IX_Agents_TenantId_IsActive_ClientCount_Id",
                schema: "platform",
                table: "Agents",
                columns: new[] { "TenantId", "IsActive", "ClientCount", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Agents_TenantId_IsActive_Load_ClientCount_Name_Id",
                schema: "platform",
                table: "Agents",
                columns: new[] { "TenantId", "IsActive", "Load", "ClientCount", "Name", "Id" },
                descending: new[] { false, false, true, true, false, false });

            migrationBuilder.CreateIndex(
                name: "IX_AbpRoles_TenantId_NormalizedName",
                table: "AbpRoles",
                columns: new[] { "TenantId", "NormalizedName" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Agents_TenantId_IsActive_ClientCount_Id",
                schema: "platform",
                table: "Agents");

            migrationBuilder.DropIndex(
                name: "IX_Agents_TenantId_IsActive_Load_ClientCount_Name_Id",
                schema: "platform",
                table: "Agents");

            migrationBuilder.DropIndex(
                name: "IX_AbpRoles_TenantId_NormalizedName",
                table: "AbpRoles");

            migrationBuilder.DropColumn(
                name: "Load",
                schema: "platform",
                table: "Agents");
        }
    }
}
